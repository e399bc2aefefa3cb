/**
 * The name of a reason in each engine. Chromium: the `CorsError` of its DevTools protocol. Firefox: the category of its console
 * message. WebKit has no codes: the constant part of its console message. null: the engine reports nothing specific.
 */
import type { Reason } from '../checks/index.ts';
import type { Place } from '../checks/inputs.ts';
import type { Engine } from '../facts/facts.ts';
import { isParsableUrl } from '../http/chromium-url.ts';
import type { Failure } from '../ruling/ruling.ts';

type EngineNames = Readonly<Record<Engine, string | null>>;

const NOT_ALLOWED = 'is not allowed by Access-Control-Allow-Origin';
const NOT_SUCCESSFUL = 'Preflight response is not successful';
const NO_CORS_SCHEME = 'not allowed to follow a cross-origin CORS redirection with non CORS scheme';

/** Returns the names of one failure in all three engines. */
export const engineNames = ({ reason, place }: Pick<Failure, 'reason' | 'place'>): EngineNames => {
  const { chromium, firefox, webkit } = namesOf(reason);
  return { chromium: chromium && withPreflight(chromium, place), firefox, webkit };
};

// Chromium has a second name of each CORS check error for the preflight; the other two reuse theirs.
const WITH_PREFLIGHT_NAME =
  /^(?:WildcardOrigin|MissingAllowOrigin|MultipleAllowOrigin|InvalidAllowOrigin|AllowOriginMismatch|InvalidAllowCredentials)/;
const withPreflight = (name: string, place: Place): string =>
  place === 'preflight' && WITH_PREFLIGHT_NAME.test(name) ? `Preflight${name}` : name;

const names = (chromium: string | null, firefox: string | null, webkit: string | null): EngineNames => ({ chromium, firefox, webkit });

const namesOf = (reason: Reason): EngineNames => {
  switch (reason.id) {
    case 'allow-origin-missing':
    case 'allow-origin-missing-on-error':
    case 'allow-origin-missing-unauthorized':
    case 'allow-origin-missing-on-redirect':
      return names('MissingAllowOriginHeader', 'CORSMissingAllowOrigin2', NOT_ALLOWED);
    case 'allow-origin-wildcard':
      return names('WildcardOriginNotAllowed', 'CORSNotSupportingCredentials', 'Cannot use wildcard in Access-Control-Allow-Origin');
    case 'allow-credentials-missing':
    case 'allow-credentials-letter-case':
    case 'allow-credentials-duplicate':
    case 'allow-credentials-list':
    case 'allow-credentials-quoted':
    case 'allow-credentials-false':
    case 'allow-credentials-not-true':
      return names(
        'InvalidAllowCredentials',
        'CORSMissingAllowCredentials',
        'Credentials flag is true, but Access-Control-Allow-Credentials is not "true"',
      );
    case 'preflight-redirected':
      return names('PreflightDisallowedRedirect', 'CORSExternalRedirectNotAllowed', NOT_SUCCESSFUL);
    case 'preflight-unauthorized':
    case 'preflight-status':
      return names('PreflightInvalidStatus', 'CORSPreflightDidNotSucceed3', NOT_SUCCESSFUL);
    case 'allow-methods-invalid':
      return names(
        'InvalidAllowMethodsPreflightResponse',
        'CORSInvalidAllowMethod',
        'Header Access-Control-Allow-Methods has an invalid value',
      );
    case 'allow-headers-invalid':
      return names(
        'InvalidAllowHeadersPreflightResponse',
        'CORSInvalidAllowHeader',
        'Header Access-Control-Allow-Headers has an invalid value',
      );
    case 'method-not-allowed':
    case 'method-letter-case':
    case 'method-wildcard':
      return names('MethodDisallowedByPreflightResponse', 'CORSMethodNotFound', 'is not allowed by Access-Control-Allow-Methods');
    case 'authorization-not-listed':
    case 'header-not-allowed':
    case 'header-wildcard':
      return names(
        'HeaderDisallowedByPreflightResponse',
        'CORSMissingAllowHeaderFromPreflight2',
        'is not allowed by Access-Control-Allow-Headers',
      );
    case 'redirect-url-credentials':
      return names('RedirectContainsCredentials', 'CORSDidNotSucceed2', 'has credentials');
    case 'redirect-scheme':
      return redirectSchemeNames(reason.scheme);
    case 'redirect-location-invalid':
      return names(null, 'CORSDidNotSucceed2', NO_CORS_SCHEME);
    case 'redirect-mode-error':
      return names(null, null, 'Not allowed to follow a redirection');
    case 'redirect-count':
      return names(null, 'CORSDidNotSucceed2', 'Load cannot follow more than 20 redirections');
    case 'mode-same-origin':
      return names('DisallowedByMode', 'SOP', null);
    case 'no-cors-redirect-mode':
      return names('NoCorsRedirectModeNotFollow', null, 'No-Cors mode requires follow redirect mode');
    case 'scheme-not-http':
      return schemeNotHttpNames(reason.scheme);
    case 'corp-same-origin':
    case 'corp-same-site':
      return names(null, 'COEP', "violates the resource's Cross-Origin-Resource-Policy response header");
    default:
      return allowOriginNames(reason.sent ?? '', reason.lines);
  }
};

/** The value of `Access-Control-Allow-Origin` isn't the origin: each engine classifies such values in its own way. */
const allowOriginNames = (sent: string, lines: readonly string[]): EngineNames => {
  // Chromium looks at the value alone.
  const chromium = /[ ,]/.test(sent)
    ? 'MultipleAllowOriginValues'
    : sent === 'null' || isParsableUrl(sent)
      ? 'AllowOriginMismatch'
      : 'InvalidAllowOriginValue';
  // Firefox counts only lines with exactly this capitalization, so over HTTP/2 it never reports several.
  const counted = lines.filter((name) => name === 'Access-Control-Allow-Origin').length;
  const firefox = counted > 1 ? 'CORSMultipleAllowOriginNotAllowed' : 'CORSAllowOriginNotMatchingOrigin';
  const webkit = sent.includes(',') ? 'Access-Control-Allow-Origin cannot contain more than one origin' : NOT_ALLOWED;
  return names(chromium, firefox, webkit);
};

// Chromium and Firefox block `file:` URLs by another rule than CORS.
const schemeNotHttpNames = (scheme: string): EngineNames => {
  const webkit = 'Cross origin requests are only supported for HTTP';
  return scheme === 'file' ? names(null, 'SOP', webkit) : names('CorsDisabledScheme', 'CORSRequestNotHttp', webkit);
};

// Chromium rejects redirects to these schemes before any CORS check.
const NEVER_REDIRECT_TARGETS = ['data', 'about', 'blob', 'filesystem'];
const redirectSchemeNames = (scheme: string): EngineNames => {
  const webkit = scheme === 'ftp' ? 'FTP URLs are disabled' : NO_CORS_SCHEME;
  if (scheme === 'file') return names(null, 'SOP', webkit);
  return NEVER_REDIRECT_TARGETS.includes(scheme)
    ? names(null, 'CORSDidNotSucceed2', webkit)
    : names('CorsDisabledScheme', 'CORSRequestNotHttp', webkit);
};
