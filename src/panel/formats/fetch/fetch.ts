import { scriptHeaders } from '../../../core/http/safelist.ts';
import type { Catalogue } from '../../../locales/catalogue/catalogue.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import { jsonText } from '../json-text.ts';

const DEFAULTS = { method: 'GET', mode: 'cors', credentials: 'same-origin', redirect: 'follow' } as const;

/**
 * Returns the request as a call of `fetch` for the console of its page, with the headers and options that are known and differ from the
 * defaults. The browser follows redirects itself. Recorded requests have no body.
 */
export const fetchOf = ({ exchange, verdict }: EvaluatedExchange, { inOut }: Catalogue): string => {
  const [{ url, method, headers }] = exchange.hops;
  const own = scriptHeaders(headers);
  const seen = { mode: exchange.mode, credentials: verdict.credentials, redirect: exchange.redirect };
  const options: Record<string, unknown> = { method, headers: Object.fromEntries(own.map(({ name, value }) => [name, value])) };
  for (const [name, fact] of Object.entries(seen)) if (fact.kind === 'seen') options[name] = fact.value;
  for (const [name, value] of Object.entries(DEFAULTS)) if (options[name] === value) delete options[name];
  if (own.length === 0) delete options.headers;
  const call = Object.keys(options).length === 0 ? `fetch(${jsonText(url)});\n` : `fetch(${jsonText(url)}, ${jsonText(options)});\n`;
  return method === 'GET' || method === 'HEAD' ? call : `// ${inOut.noBody}\n${call}`;
};
