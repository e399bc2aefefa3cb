import { CORP, type ReasonWords } from '../../catalogue/reason-words.ts';
import { type Text, text } from '../../catalogue/text.ts';

const corpWhy = (sent: string | null): Text =>
  text`The server sent ${`${CORP}: ${sent ?? ''}`}. It applies to ${'no-cors'} requests, such as those from elements without ${'crossorigin'}. With ${'cross-origin'}, the page could use the response, but JavaScript couldn’t read it. To read it, send a CORS request.`;

export const enRedirect = {
  'redirect-mode-error': ({ status, location }) => ({
    title: text`The page doesn’t allow redirects for this request`,
    why: text`The server returned ${status} with a redirect to ${location}, but the request’s redirect mode is ${'error'}. Request that URL directly, or use redirect mode ${'follow'}.`,
    short: 'redirect not allowed',
  }),
  'redirect-location-invalid': ({ sent }) => ({
    title: text`The redirect URL isn’t valid`,
    why: text`The browser can’t parse ${`Location: ${sent ?? ''}`} as a URL. Send a valid URL.`,
    short: 'invalid Location',
  }),
  'redirect-scheme': ({ scheme, location }) => ({
    title: text`The redirect URL isn’t ${'http'} or ${'https'}`,
    why: text`${location} has the scheme ${scheme}. Browsers follow CORS redirects only to ${'http'} and ${'https'}. Redirect to such a URL, or return the response directly.`,
    short: `redirect to ${scheme}:`,
  }),
  'redirect-count': ({ count }) => ({
    title: text`Too many redirects`,
    why: text`The browser stopped after ${[String(count)]} redirects, the standard’s limit. Usually the redirects form a loop. Fix the loop on the server.`,
    short: 'too many redirects',
  }),
  'redirect-url-credentials': ({ location }) => ({
    title: text`The redirect URL contains a user name or password`,
    why: text`The server redirects to ${location}. Browsers don’t follow a cross-origin redirect to a URL with a user name or password. Remove them from ${'Location'}.`,
    short: 'user info in redirect URL',
  }),
  'corp-same-origin': ({ sent }) => ({
    title: text`The server allows only its own origin to embed this`,
    why: corpWhy(sent),
    short: 'CORP: same-origin',
  }),
  'corp-same-site': ({ sent }) => ({
    title: text`The server allows only its own site to embed this`,
    why: corpWhy(sent),
    short: 'CORP: same-site',
  }),
} satisfies Partial<ReasonWords>;
