/** One case of each kind of request, for tests of the panel and its tooltip. */
import { cases } from './index.ts';

/** A case of each kind with the headers that its tooltip must show: the sent one and the required one. */
const SAMPLES: readonly { readonly id: string; readonly sent?: string; readonly send?: string }[] = [
  { id: 'allow-credentials-true' },
  { id: 'allow-credentials-title-case', sent: 'Access-Control-Allow-Credentials: True', send: 'Access-Control-Allow-Credentials: true' },
  { id: 'allow-credentials-missing', send: 'Access-Control-Allow-Credentials: true' },
  { id: 'allow-origin-missing', send: 'Access-Control-Allow-Origin: {page}' },
  { id: 'allow-origin-wildcard', sent: 'Access-Control-Allow-Origin: *', send: 'Access-Control-Allow-Origin: {page}' },
  { id: 'allow-origin-trailing-slash', sent: 'Access-Control-Allow-Origin: {page}/', send: 'Access-Control-Allow-Origin: {page}' },
  { id: 'allow-origin-two-lines', send: 'Access-Control-Allow-Origin only once' },
  { id: 'preflight-check-bare', send: 'Access-Control-Allow-Origin: {page}' },
  { id: 'preflight-status-401' },
  { id: 'preflight-status-301-location' },
  { id: 'allow-headers-missing', send: 'Access-Control-Allow-Headers: x-test' },
  { id: 'redirect-preflighted-307' },
  { id: 'asker-xhr-credentials' },
  { id: 'asker-img-no-crossorigin' },
  { id: 'expose-headers-safelist' },
  { id: 'status-304-bare' },
];

/** The samples with their cases. */
export const samples = SAMPLES.map((kind) => {
  const one = cases.find(({ id }) => id === kind.id);
  if (!one) throw new Error(`There is no case ${kind.id}`);
  return { ...kind, one };
});
