import type { CardLabels } from '../../locales/catalogue/cards.ts';
import type { Support, Since as Version } from '../../locales/compat.ts';

/** Names of products, in no language. */
const BROWSERS = [
  ['chrome', 'Chrome'],
  ['edge', 'Edge'],
  ['firefox', 'Firefox'],
  ['safari', 'Safari'],
] as const;

const wordsFor = (version: Version, { since, never, unknown }: CardLabels): string => {
  if (version === null) return unknown;
  return version === false ? never : since(version);
};

/** Since which version each browser knows a header. */
export const Since = ({ support, labels }: { readonly support: Support; readonly labels: CardLabels }) => (
  <ul class="since">
    {BROWSERS.map(([id, name]) => (
      <li key={id} data-browser={id}>
        <b>{name}</b> {wordsFor(support[id], labels)}
      </li>
    ))}
  </ul>
);
