/** What a redirect leads to, as far as its two URLs show it. */
import { splitUrl } from './url.ts';

/** How the URL of a redirect differs from the one that was requested. */
export type AddressChange = 'slash' | 'extension' | 'www' | 'https' | 'language';

// What leads to a sign-in: paths of frameworks and identity providers, and the parameters of OAuth 2.0, OpenID Connect and SAML.
const SIGN_IN_PATH = /(?:^|[/._-])(?:login|log-in|logon|signin|sign-in|sign_in|sso|oauth2?|authorize|saml2?|adfs)(?:$|[/?#._-])/i;
const SIGN_IN_PARAMETER = /[?&](?:redirect_uri|response_type|client_id|samlrequest|returnurl|return_to|wtrealm)=/i;

type Parts = NonNullable<ReturnType<typeof splitUrl>>;

const pathOf = ({ rest }: Parts): string => rest.split(/[?#]/, 1)[0] || '/';

/** Whether a redirect leads from an ordinary URL to a sign-in. */
export const leadsToSignIn = (url: string, location: string): boolean => {
  const [from, to] = [splitUrl(url), splitUrl(location)];
  if (!from || !to) return false;
  return (SIGN_IN_PATH.test(pathOf(to)) && !SIGN_IN_PATH.test(pathOf(from))) || SIGN_IN_PARAMETER.test(to.rest);
};

/** How the address changed, if nothing else did but the query, which some servers drop; else null. */
export const addressChange = (url: string, location: string): AddressChange | null => {
  const [from, to] = [splitUrl(url), splitUrl(location)];
  if (!from || !to) return null;
  const [before, after] = [pathOf(from), pathOf(to)];
  const sameHost = from.host.toLowerCase() === to.host.toLowerCase();
  if (before === after && sameHost && from.scheme === 'http' && to.scheme === 'https') return 'https';
  if (from.scheme !== to.scheme || (from.port ?? '') !== (to.port ?? '')) return null;
  if (!sameHost) return before === after && withoutWww(from.host) === withoutWww(to.host) ? 'www' : null;
  if (before === after) return null;
  if (bare(before) === bare(after)) return 'slash';
  if (withoutExtension(before) === withoutExtension(after)) return 'extension';
  const language = bare(after).slice(0, bare(after).length - bare(before).length);
  return bare(after).endsWith(bare(before)) && /^\/[a-z]{2}(?:[-_][a-z]{2})?$/i.test(language) ? 'language' : null;
};

const bare = (path: string): string => path.replace(/\/+$/, '');
const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '');
const withoutExtension = (path: string): string => bare(path).replace(/(?:\/index)?\.(?:html?|php|aspx?)$/i, '');
