import { signal } from '@preact/signals';
import type { CopyFormat } from '../../../locales/catalogue/inout-words.ts';
import type { Panel } from '../../shell/context.ts';
import { copyToClipboard } from './clipboard.ts';

/** What was last copied, in words, each time anew; null when it was told long enough. */
export const copyNotice = signal<{ readonly text: string } | null>(null);

/** Copies an exchange of the list and says so. */
export const copyExchange = async ({ store, catalogue }: Panel, id: string, format: CopyFormat, withSecrets: boolean): Promise<void> => {
  const evaluated = store.find(id)?.evaluated.peek();
  if (!evaluated) return;
  const { copyText } = await import('./copy-text.ts');
  const { inOut } = catalogue;
  const copied = await copyToClipboard(copyText(evaluated, format, withSecrets, catalogue));
  copyNotice.value = { text: copied ? inOut.copied(inOut.formats[format], withSecrets) : inOut.copyRefused };
};
