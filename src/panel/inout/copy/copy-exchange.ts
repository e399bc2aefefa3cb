import { signal } from '@preact/signals';
import type { CopyFormat } from '../../../locales/catalogue/inout.ts';
import type { Panel } from '../../shell/context.ts';
import { copyToClipboard } from './clipboard.ts';

/** The notice of the last copy, a new object each time; null when it has been shown long enough. */
export const copyNotice = signal<{ readonly text: string } | null>(null);

/** Copies an exchange of the list, and shows a notice. */
export const copyExchange = async ({ store, catalogue }: Panel, id: string, format: CopyFormat, withSecrets: boolean): Promise<void> => {
  const evaluated = store.find(id)?.evaluated.peek();
  if (!evaluated) return;
  const { textToCopy } = await import('./text-to-copy.ts');
  const { inOut } = catalogue;
  const copied = await copyToClipboard(textToCopy(evaluated, format, withSecrets, catalogue));
  copyNotice.value = { text: copied ? inOut.copied(format, withSecrets) : inOut.copyRefused };
};
