import { ALLOW_ORIGIN, byPlace, type ReasonWords } from '../../catalogue/reason-words.ts';
import { text } from '../../catalogue/text.ts';
import { neededValue, wrongOrigin } from './needed-value.ts';

export const enAllowOrigin = {
  'allow-origin-wildcard': ({ needed }, position) => ({
    title: text`${'*'} isn’t allowed for requests with credentials`,
    why: text`The request’s credentials mode is ${'include'}. In this mode, ${ALLOW_ORIGIN} must contain the exact origin, not the wildcard ${'*'}. ${neededValue(needed, position)}`,
    short: byPlace(position, '* + credentials', 'preflight: * + credentials'),
  }),
  'allow-origin-duplicate': ({ lines, sent }, position) => ({
    title: text`The server sent ${ALLOW_ORIGIN} more than once`,
    why: text`The browser combines the ${[String(lines.length)]} lines into ${sent ?? ''}, which isn’t a single origin. Usually a proxy and the application both add the header. Remove it from one of them.`,
    short: byPlace(position, `Allow-Origin ×${lines.length}`, `preflight: Allow-Origin ×${lines.length}`),
  }),
  'allow-origin-list': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} contains more than one value`,
    why: wrongOrigin(
      reason,
      position,
      text`The header can contain only one origin. Return the request’s origin if it’s on your allow-list.`,
    ),
    short: byPlace(position, 'several origins', 'preflight: several origins'),
  }),
  'allow-origin-empty': ({ needed }, position) => ({
    title: text`${ALLOW_ORIGIN} is empty`,
    why: text`The server sent the header without a value. Usually a setting or an environment variable isn’t set. ${neededValue(needed, position)}`,
    short: byPlace(position, 'empty Allow-Origin', 'preflight: empty origin'),
  }),
  'allow-origin-placeholder': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} isn’t set to an origin`,
    why: wrongOrigin(reason, position, text`This looks like a variable or a setting from the server’s configuration.`),
    short: byPlace(position, 'origin not set', 'preflight: origin not set'),
  }),
  'allow-origin-quoted': (reason, position) => ({
    title: text`The value of ${ALLOW_ORIGIN} is in quotes`,
    why: wrongOrigin(reason, position, text`Remove the quotes. Browsers treat them as part of the value.`),
    short: byPlace(position, 'quoted origin', 'preflight: quoted origin'),
  }),
  'allow-origin-null': (reason, position) => ({
    title: text`The server allows ${'null'}, not this page’s origin`,
    why: wrongOrigin(
      reason,
      position,
      text`${'null'} is the origin of sandboxed iframes and local files. It doesn’t mean “any origin”. Some servers send it for an origin that isn’t on their allow-list.`,
    ),
    short: byPlace(position, 'Allow-Origin null', 'preflight: Allow-Origin null'),
  }),
  'allow-origin-for-null': (reason, position) => ({
    title: text`The request’s origin is ${'null'}`,
    why: wrongOrigin(reason, position),
    short: byPlace(position, 'origin is null', 'preflight: origin is null'),
  }),
  'allow-origin-glob': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} can’t contain a pattern`,
    why: wrongOrigin(reason, position, text`Browsers treat ${'*'} inside an origin as an ordinary character.`),
    short: byPlace(position, 'pattern in origin', 'preflight: pattern in origin'),
  }),
  'allow-origin-letter-case': (reason, position) => ({
    title: text`The allowed origin contains uppercase letters`,
    why: wrongOrigin(reason, position, text`Browsers write origins in lowercase and compare them byte by byte.`),
    short: byPlace(position, 'uppercase origin', 'preflight: uppercase origin'),
  }),
  'allow-origin-trailing-slash': (reason, position) => ({
    title: text`The allowed origin has a trailing slash`,
    why: wrongOrigin(reason, position, text`Remove the slash. An origin has no path.`),
    short: byPlace(position, 'trailing slash', 'preflight: trailing slash'),
  }),
  'allow-origin-path': (reason, position) => ({
    title: text`The allowed origin contains a path`,
    why: wrongOrigin(reason, position, text`Remove everything after the host and port.`),
    short: byPlace(position, 'path in origin', 'preflight: path in origin'),
  }),
  'allow-origin-no-scheme': (reason, position) => ({
    title: text`The allowed origin has no scheme`,
    why: wrongOrigin(reason, position, text`An origin starts with its scheme, such as ${'https://'} or ${'http://'}.`),
    short: byPlace(position, 'missing scheme', 'preflight: missing scheme'),
  }),
  'allow-origin-default-port': (reason, position) => ({
    title: text`The allowed origin includes the default port`,
    why: wrongOrigin(reason, position, text`Remove the port. Browsers omit the default port from an origin.`),
    short: byPlace(position, 'default port', 'preflight: default port'),
  }),
  'allow-origin-other-scheme': (reason, position) => ({
    title: text`The allowed origin has a different scheme`,
    why: wrongOrigin(reason, position, text`The scheme is part of the origin, so ${'http'} and ${'https'} URLs have different origins.`),
    short: byPlace(position, 'different scheme', 'preflight: different scheme'),
  }),
  'allow-origin-other-port': (reason, position) => ({
    title: text`The allowed origin has a different port`,
    why: wrongOrigin(reason, position, text`The port is part of the origin.`),
    short: byPlace(position, 'different port', 'preflight: different port'),
  }),
  'allow-origin-other-host': (reason, position) => ({
    title: text`The server allows a different origin`,
    why: wrongOrigin(reason, position, text`Each subdomain is a different origin, including ${'www.'}.`),
    short: byPlace(position, 'different origin', 'preflight: different origin'),
  }),
  'allow-origin-not-an-origin': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} doesn’t contain an origin`,
    why: wrongOrigin(reason, position),
    short: byPlace(position, 'not an origin', 'preflight: not an origin'),
  }),
} satisfies Partial<ReasonWords>;
