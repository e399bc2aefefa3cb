import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OutgoingText } from '../../core/redact/outgoing.ts';
import { copyToClipboard } from '../inout/copy/clipboard.ts';
import { CopyIcon } from '../inout/icons.tsx';
import { usePanel } from '../shell/context.ts';
import { Icon } from '../shell/icon.tsx';

const SHOWN_FOR = 2000; // ms

interface Props {
  readonly text: OutgoingText;
  /** What is copied, in a few words, for screen readers. */
  readonly what: string;
}

/** A button that copies a text and confirms it. */
export const CopyTextButton = ({ text, what }: Props) => {
  const { detail, watching } = usePanel().catalogue;
  const copied = useSignal(false);
  useEffect(() => {
    if (!copied.value) return;
    const timer = setTimeout(() => {
      copied.value = false;
    }, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [copied.value, copied]);
  const copy = async () => {
    copied.value = await copyToClipboard(text);
  };
  return (
    <button
      type="button"
      class="copy-text"
      aria-label={copied.value ? watching.copied : detail.copyWhat(what)}
      title={copied.value ? watching.copied : detail.copy}
      data-copied={copied.value}
      onClick={() => void copy()}
    >
      {copied.value ? (
        <Icon>
          <path d="M2.75 8.5l3.5 3.5 7-7.75" />
        </Icon>
      ) : (
        <CopyIcon />
      )}
    </button>
  );
};
