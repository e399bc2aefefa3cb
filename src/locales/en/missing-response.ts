import type { MissingResponseWords } from '../catalogue/missing-response.ts';
import { text } from '../catalogue/text.ts';

export const enMissingResponse: MissingResponseWords = {
  causes: {
    certificate: (server) => ({
      what: text`The browser doesn’t trust the server’s certificate, so it sent no request.`,
      next: text`If the server is yours, open ${server} in a tab and accept the certificate once. Then reload the page.`,
    }),
    'client-certificate': () => ({
      what: text`The server requires a client certificate, and the browser sent none.`,
      next: text`Install the certificate in the browser. For a preflight, make it optional on the server, because Firefox sends none there.`,
    }),
    tls: (server) => ({
      what: text`The browser couldn’t open an encrypted connection.`,
      next: text`Check whether ${server} serves ${'https'} on this port, and with a current version of TLS.`,
    }),
    refused: (server) => ({
      what: text`Nothing accepts connections at ${server}.`,
      next: text`Check whether the server is running, and whether its host and port are those in the URL.`,
    }),
    reset: (server) => ({
      what: text`The connection was closed before the response was complete.`,
      next: text`Look for a crash in the log of ${server}, or for a proxy that closes connections. Also check whether the port expects ${'https'}.`,
    }),
    'name-not-resolved': (server) => ({
      what: text`The host name of ${server} can’t be resolved.`,
      next: text`Check the URL for typos, then DNS, the hosts file, and the VPN.`,
    }),
    unreachable: (server) => ({
      what: text`The network doesn’t reach ${server}.`,
      next: text`Check the network connection, the VPN, and the firewall. Then reload the page.`,
    }),
    'timed-out': (server) => ({
      what: text`${server} didn’t respond in time.`,
      next: text`Check whether a firewall drops the connection, or whether the server is overloaded.`,
    }),
    'blocked-by-client': () => ({
      what: text`An extension, such as an ad blocker, or DevTools request blocking blocked the request.`,
      next: text`Turn it off for this page and reload, or rename the URL if a filter matches it.`,
    }),
    'blocked-by-administrator': () => ({
      what: text`A policy of this browser’s administrator blocks the URL.`,
      next: text`Contact the administrator. The policy is listed at ${'chrome://policy'}.`,
    }),
    'content-security-policy': () => ({
      what: text`The page’s ${'Content-Security-Policy'} blocked the request.`,
      next: text`Add the URL to ${'connect-src'}, or to the directive shown in the console.`,
    }),
    'local-network': (server) => ({
      what: text`${server} is on this computer or the local network, and the page may not access that.`,
      next: text`Allow local network access in the site’s permissions. The page must use ${'https'}. No response header helps.`,
    }),
    'connection-allowlist': (server) => ({
      what: text`The page’s own ${'Connection-Allowlist'} header doesn’t contain this URL.`,
      next: text`Add ${server} to this header in the response of the page.`,
    }),
    'blocked-by-response': () => ({
      what: text`The browser blocked the resource because of its type or its ${'Cross-Origin-Resource-Policy'}.`,
      next: text`Send the right ${'Content-Type'}, and ${'Cross-Origin-Resource-Policy: cross-origin'} if other sites may embed the resource.`,
    }),
    aborted: () => ({
      what: text`The request was aborted before a response came, by the page or because the page was left.`,
      next: text`If that wasn’t intended, look for an ${'AbortController'}, a timeout, or a navigation in the page’s code.`,
    }),
    proxy: () => ({
      what: text`The proxy between browser and server failed.`,
      next: text`Check the proxy settings of the browser and of the system, and the password of the proxy.`,
    }),
    'unsafe-port': () => ({
      what: text`Browsers block this port, because other protocols use it.`,
      next: text`Run the server on another port, such as ${'8080'}.`,
    }),
    redirect: () => ({
      what: text`The server sent a redirect that the browser doesn’t follow.`,
      next: text`Request the final URL directly, or remove the redirect on the server.`,
    }),
    'invalid-response': () => ({
      what: text`The server’s response isn’t valid HTTP, so the browser discarded it.`,
      next: text`Send the same request with ${'curl -v'} and check the response. A proxy may also have changed it.`,
    }),
    other: (server) => ({
      what: text`The request failed in the network, before CORS was checked.`,
      next: text`Open ${server} in a tab. The error page describes the problem.`,
    }),
  },
  guessed: text`Possible causes, the likeliest first:`,
  guesses: {
    'content-security-policy': () =>
      text`The page’s ${'Content-Security-Policy'} blocked the request. Then the console names the directive.`,
    'mixed-content': () =>
      text`The page uses ${'https'} and the URL ${'http'}. Browsers block that. Then the console mentions mixed content.`,
    certificate: (server) =>
      text`The certificate isn’t trusted. Open ${server} in a tab. If a warning appears, accept the certificate and reload.`,
    'local-network': () =>
      text`The page may not access the local network. Then the console mentions it, and the site’s permissions contain it.`,
    'not-running': (server) => text`The server isn’t running or can’t be reached. Then ${server} doesn’t open in a tab either.`,
    'stored-response': () =>
      text`The browser used a cached response, and that failed CORS. Turn on “Disable cache” and reload. Then the response is listed.`,
    'blocked-by-client': () =>
      text`An extension, such as an ad blocker, blocked the request. Then it works in a private window without extensions.`,
    aborted: () => text`The page aborted the request. Then its code gets an ${'AbortError'}.`,
    'not-reported': () => text`Extensions don’t get this response. Then the Network panel shows a status for this request.`,
  },
};
