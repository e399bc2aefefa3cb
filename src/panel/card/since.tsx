import type { CardLabels } from '../../locales/catalogue/cards.ts';
import type { Support, Since as Version } from '../../locales/compat.ts';

/** Product names, which are not translated. */
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

/** The version since which each browser supports a header. */
export const Since = ({ support, labels }: { readonly support: Support; readonly labels: CardLabels }) => (
  <ul class="since">
    {BROWSERS.map(([id, name]) => (
      <li key={id} data-browser={id}>
        <b>{name}</b> {wordsFor(support[id], labels)}
      </li>
    ))}
  </ul>
);
