import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usePanel } from '../context.ts';
import { copyToClipboard } from '../inout/clipboard.ts';

const SHOWN_FOR = 2000; // ms

interface Props {
  readonly text: string;
  /** What it copies, in few words, for those who do not see where the button stands. */
  readonly what: string;
}

/** Copies a text, and says so. */
export const CopyText = ({ text, what }: Props) => {
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
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">
        {copied.value ? (
          <path d="M2.75 8.5l3.5 3.5 7-7.75" stroke-width="1.75" />
        ) : (
          <path d="M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z" stroke-linejoin="round" />
        )}
      </svg>
    </button>
  );
};
