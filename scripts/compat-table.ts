import type { CompatData, SimpleSupportStatement, SupportStatement } from '@mdn/browser-compat-data/types';
import { headerFacts } from '../src/core/headers/header-facts.ts';
import { HEADER_NAMES, type HeaderName } from '../src/core/headers/names.ts';
import type { Compat, Since, Support } from '../src/locales/compat.ts';

const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const satisfies readonly (keyof Support)[];

const addedIn = (statement: SupportStatement | undefined): Since => {
  if (statement === undefined) return null;
  // The newest statement comes first. Support behind a flag doesn't count.
  const all: readonly SimpleSupportStatement[] = Array.isArray(statement) ? statement : [statement];
  const version = all.find(({ flags, version_removed }) => flags === undefined && version_removed === undefined)?.version_added;
  return version === undefined || version === 'preview' ? false : version;
};

const supportOf = ({ http }: CompatData, name: HeaderName): Support => {
  const key = headerFacts(name)?.bcd?.split('.').at(-1);
  const support = key === undefined ? undefined : http.headers?.[key]?.__compat?.support;
  const entries = BROWSERS.map((browser) => [browser, addedIn(support?.[browser])] as const);
  return Object.fromEntries(entries) as Readonly<Record<(typeof BROWSERS)[number], Since>>;
};

/** Returns the version in which each browser added each header. */
export const compatTable = (data: CompatData): Compat =>
  Object.fromEntries(HEADER_NAMES.map((name) => [name, supportOf(data, name)])) as Record<HeaderName, Support>;
