import type { OutgoingText } from '../../../core/redact/outgoing.ts';

/** Copies text and returns whether that worked. DevTools may deny panels the Clipboard API, but `execCommand` still works there. */
export const copyToClipboard = async (text: OutgoingText): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text);
  }
};

/** Copies text from a hidden, selected field, then restores the focus. */
const copyBySelecting = (text: string): boolean => {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen-text';
  // While a modal dialog is open, nothing outside of it can be selected.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
};
