/** Reads WebKit's reasons from its console messages. */

import type { BrowserMessage } from '../oracle/observation.ts';
import { findHop } from '../server/urls.ts';
import type { ConsoleMessage } from './inspector.ts';

/**
 * Returns the reasons for the requests of a run. WebKit repeats most reasons in a message that has the request's URL. A reason that
 * precedes any request is followed by a message that quotes the URL.
 */
export function messagesIn(messages: readonly ConsoleMessage[], run: number): readonly BrowserMessage[] {
  const found: BrowserMessage[] = [];
  let pending: string[] = [];
  for (const { source, text, url = '' } of messages) {
    const hop = findHop(url) ?? findHop(text);
    const reason = reasonIn(source, text);
    if (reason !== null) pending.push(reason);
    if (!hop) continue;
    if (hop.run === run) found.push(...pending.map((name): BrowserMessage => ({ case: hop.case, name, text: name, by: 'console' })));
    pending = [];
  }
  return found;
}

/** Returns the reason, or null if the message only reports that a load failed or isn't the browser's own. */
function reasonIn(source: string, text: string): string | null {
  if (source === 'security') return text.endsWith('due to access control checks.') ? null : text;
  const [, reason = null] = /^Failed to load resource: (.*)/.exec(source === 'network' ? text : '') ?? [];
  return reason?.startsWith('the server responded with') ? null : reason;
}
