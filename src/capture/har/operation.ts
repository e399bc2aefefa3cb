/** Reads the name of a GraphQL operation, by which requests with one URL are told apart. Nothing else of a request's body is kept. */
import { type Fields, fieldsOf, textOf } from './fields.ts';

const MAX_BODY = 200_000; // characters
const MAX_NAMES = 3; // of a batch
const NAME = /^[A-Za-z_]\w{0,79}$/;
// The name in a query's text, where it isn't sent apart.
const NAME_IN_QUERY = /^\s*(?:query|mutation|subscription)\s+([A-Za-z_]\w{0,79})/;

/** The name of the request's operation, or the names of several, separated by commas; null without one. */
export const operationOf = (url: string, request: Fields): string | null => {
  const named = /[?&]operationName=(\w+)/.exec(url)?.[1];
  if (named !== undefined && NAME.test(named)) return named;
  const body = textOf(fieldsOf(request.postData).text);
  const mayName = body.length <= MAX_BODY && /^\s*[[{]/.test(body) && (body.includes('"operationName"') || body.includes('"query"'));
  if (!mayName) return null;
  const names = parsed(body).flatMap((one) => nameIn(fieldsOf(one)) ?? []);
  if (names.length === 0) return null;
  return [...names.slice(0, MAX_NAMES), ...(names.length > MAX_NAMES ? ['…'] : [])].join(', ');
};

const parsed = (body: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(body);
    return Array.isArray(value) ? value : [value];
  } catch {
    return [];
  }
};

const nameIn = ({ operationName, query }: Fields): string | null => {
  const named = textOf(operationName);
  return NAME.test(named) ? named : (NAME_IN_QUERY.exec(textOf(query))?.[1] ?? null);
};
