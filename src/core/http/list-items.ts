import { isToken } from './field-values.ts';
import { getHeader, type HeaderList } from './header-list.ts';
import { normalizeMethod } from './method.ts';

/** Returns the items of a header in the order sent, also of one that isn't valid as a whole. */
export const itemsSent = (headers: HeaderList, name: string): readonly string[] =>
  (getHeader(headers, name) ?? '').split(',').flatMap((piece) => {
    const item = piece.replace(/^[ \t]+|[ \t]+$/g, '');
    return item === '' ? [] : [item];
  });

/** Returns the items that are tokens, in the order sent. */
export const tokensSent = (headers: HeaderList, name: string): readonly string[] => itemsSent(headers, name).filter(isToken);

/** Returns the allowed methods. Browsers send some methods only in uppercase, so that `put` allows nothing. */
export const methodsSent = (headers: HeaderList): readonly string[] =>
  tokensSent(headers, 'Access-Control-Allow-Methods').filter((method) => normalizeMethod(method) === method);

/** Returns the items of both lists in their order, each once. */
export const merge = (first: readonly string[], second: readonly string[], ignoresCase: boolean): readonly string[] => {
  const byKey = new Map<string, string>();
  for (const item of [...first, ...second]) {
    const key = ignoresCase ? item.toLowerCase() : item;
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
};

/** Returns the value of `Access-Control-Allow-Methods` that allows a method besides those that it allows. */
export const extendMethods = (headers: HeaderList, method: string): string => merge(methodsSent(headers), [method], false).join(', ');

/** Returns the value of `Access-Control-Allow-Headers` that allows names besides those that it allows. */
export const extendHeaders = (headers: HeaderList, names: readonly string[]): string =>
  merge(tokensSent(headers, 'Access-Control-Allow-Headers'), names, true).join(', ');
