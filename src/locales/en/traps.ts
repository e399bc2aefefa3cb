import { text } from '../catalogue/text.ts';
import type { Traps } from '../catalogue/traps.ts';

/** The common mistakes with each server. */
export const enTraps: Traps = {
  'one-layer': text`Add these headers in one place only. If the application and a proxy both add them, the browser gets two values and blocks the response.`,
  'express-first': text`Add it before all routes and authentication middleware, so that it also handles preflights and errors.`,
  'express-credentials-boolean': text`${'credentials'} must be the boolean ${'true'}. The string ${"'true'"} has no effect.`,
  'express-origin-true': text`${'origin: true'} lets every site read responses with the user’s cookies. Without ${'origin'}, the middleware sends ${'*'}. If it’s undefined or empty, such as from an unset environment variable, the middleware sends no header.`,
  'fastify-root': text`Register it on the root instance, before the routes. Inside a plugin, it has no effect outside that plugin, such as on 404 responses.`,
  'fastify-methods': text`Without ${'methods'}, it allows only ${'GET'}, ${'HEAD'}, and ${'POST'}.`,
  'fastify-origin-true': text`${'origin: true'} lets every site read responses with the user’s cookies.`,
  'nginx-always': text`Without ${'always'}, nginx doesn’t add these headers to error responses, so the page can’t read them.`,
  'nginx-inheritance': text`A ${'location'} that has its own ${'add_header'} doesn’t inherit these headers. Repeat all of them there.`,
  'apache-modules': text`Enable the modules ${'headers'} and ${'rewrite'}: ${'a2enmod headers rewrite'}.`,
  'apache-preflight-place': text`In ${'.htaccess'}, this rule runs after authentication, which rejects preflights. Put it in the virtual host configuration.`,
  'apache-tables': text`${'Header set'} and ${'Header always set'} write to two separate tables. Apache sends a header twice if it’s in both. Remove the application’s header with ${'Header onsuccess unset'}.`,
  'caddy-errors': text`Only ${'handle_errors'} handles error responses. Add the import there too, or they won’t have these headers.`,
  'caddy-handle': text`Move the site’s own directives into the last ${'handle'}, except settings such as ${'tls'} and ${'log'}. Those work only outside it. Outside it, ${'basic_auth'}, ${'forward_auth'}, and ${'redir'} run before the preflight response. Browsers send preflights without credentials and don’t follow redirects for them.`,
  'django-order': text`Place the middleware before any middleware that can return a response, such as ${'CommonMiddleware'} or WhiteNoise. Django doesn’t start if ${'corsheaders'} is in ${'INSTALLED_APPS'} twice.`,
  'django-lists-replace': text`These lists replace the package’s defaults. If other requests need more headers, start the list with ${'*default_headers'} from ${'corsheaders.defaults'}.`,
  'django-all-origins': text`${'CORS_ALLOW_ALL_ORIGINS'} together with ${'CORS_ALLOW_CREDENTIALS'} lets every site read responses with the user’s cookies.`,
  'django-csrf': text`Requests that change data, such as ${'PUT'} or ${'POST'}, also need the origin in ${'CSRF_TRUSTED_ORIGINS'}. For cookies from another site, set ${'SESSION_COOKIE_SAMESITE'} and ${'CSRF_COOKIE_SAMESITE'} to ${"'None'"}. Then also turn on ${'SESSION_COOKIE_SECURE'} and ${'CSRF_COOKIE_SECURE'}.`,
  'fastapi-last': text`Put it at the end. You can’t add routes to ${'app'} after it. With ${'app.add_middleware'} instead, responses to unhandled errors have no CORS headers.`,
  'fastapi-any-origin': text`${'["*"]'} together with ${'allow_credentials'} lets every site read responses with the user’s cookies.`,
  'fastapi-vary': text`It adds ${'Vary'} only for allowed origins. If you use a cache, configure it to add ${'Vary: Origin'} to every response.`,
  'spring-security': text`CORS must run before Spring Security because preflights have no session. This filter’s order ensures that.`,
  'spring-methods': text`Spring rejects methods that aren’t in the list with status 403, even those the browser would allow.`,
};
