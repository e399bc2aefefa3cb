import { text } from '../catalogue/text.ts';
import type { Traps } from '../catalogue/traps.ts';

/** The common mistakes with each server. */
export const enTraps: Traps = {
  'one-layer': text`Let exactly one layer add these headers. If the application and a proxy in front of it both do, the browser sees two values and refuses them.`,
  'express-first': text`Put it before every route and before anything that asks who is there, so that preflights and errors pass through it too.`,
  'express-credentials-boolean': text`${'credentials'} must be the boolean ${'true'}; the string ${"'true'"} is silently ignored.`,
  'express-origin-true': text`${'origin: true'} lets in every site, with the user’s cookies. Without ${'origin'}, ${'*'} is sent; if it is given but undefined or empty, such as from an environment variable that is not set, no header is sent at all.`,
  'fastify-root': text`Register it on the root instance, before the routes. Registered inside of a plugin it leaves out what is outside, such as the answer to an unknown address.`,
  'fastify-methods': text`Without ${'methods'} only ${'GET'}, ${'HEAD'} and ${'POST'} are allowed.`,
  'fastify-origin-true': text`${'origin: true'} lets in every site, with the user’s cookies.`,
  'nginx-always': text`Without ${'always'} an error’s response has none of the headers, and the page cannot read the error.`,
  'nginx-inheritance': text`A location with an ${'add_header'} of its own inherits none of these: repeat them all there.`,
  'apache-modules': text`The modules ${'headers'} and ${'rewrite'} must be on: ${'a2enmod headers rewrite'}.`,
  'apache-preflight-place': text`In ${'.htaccess'} the rule runs after the login, which a preflight cannot pass. Put it into the virtual host.`,
  'apache-tables': text`${'Header set'} and ${'Header always set'} write to two different tables, so the same header in both is sent twice. Remove the application’s own with ${'Header onsuccess unset'}.`,
  'caddy-errors': text`Errors are answered by ${'handle_errors'} alone: without the import there, they have none of the headers.`,
  'caddy-handle': text`Move the site’s own directives into the last ${'handle'}, except settings such as ${'tls'} and ${'log'}, which work only outside of it. Left outside, ${'basic_auth'}, ${'forward_auth'} and ${'redir'} come before the answer to a preflight, which can neither log in nor follow a redirect.`,
  'django-order': text`The middleware must come before all that can answer, such as ${'CommonMiddleware'} or WhiteNoise. Django does not start if ${'corsheaders'} is installed twice.`,
  'django-lists-replace': text`These lists replace the package’s own. If other requests need more headers, begin with ${'*default_headers'} from ${'corsheaders.defaults'}.`,
  'django-all-origins': text`${'CORS_ALLOW_ALL_ORIGINS'} together with ${'CORS_ALLOW_CREDENTIALS'} lets in every site, with the user’s cookies.`,
  'django-csrf': text`Requests that change something, such as ${'PUT'} or ${'POST'}, also need the origin in ${'CSRF_TRUSTED_ORIGINS'}. For cookies to be sent from another site, ${'SESSION_COOKIE_SAMESITE'} and ${'CSRF_COOKIE_SAMESITE'} must be ${"'None'"}, with ${'SESSION_COOKIE_SECURE'} and ${'CSRF_COOKIE_SECURE'}.`,
  'fastapi-last': text`Put it at the end: afterwards ${'app'} takes no more routes. With ${'app.add_middleware'} instead, an unhandled error’s response would have no headers.`,
  'fastapi-any-origin': text`${'["*"]'} together with ${'allow_credentials'} lets in every site, with the user’s cookies.`,
  'fastapi-vary': text`${'Vary'} is added for allowed origins only. If a cache stands in front, let it add ${'Vary: Origin'} to every response.`,
  'spring-security': text`CORS must come before Spring Security, for a preflight has no session. The order of this filter sees to it.`,
  'spring-methods': text`Spring refuses a method that is not in the list with status 403, even one that the browser would let through.`,
};
