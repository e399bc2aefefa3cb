/** What WebKit itself says of the requests of a page: the messages of its console. */

import type { BrowserMessage } from '../oracle/observation.ts';
import { findHop } from '../server/urls.ts';
import type { ConsoleMessage } from './inspector.ts';

/**
 * The reasons that it gave for the requests of a run. It repeats most reasons in a message that has the request's address; one that
 * it gives before it sends anything is followed by a message that quotes the address.
 */
export function messagesIn(messages: readonly ConsoleMessage[], run: number): readonly BrowserMessage[] {
  const notes: BrowserMessage[] = [];
  let waiting: string[] = [];
  for (const { source, text, url = '' } of messages) {
    const hop = findHop(url) ?? findHop(text);
    const reason = reasonIn(source, text);
    if (reason !== null) waiting.push(reason);
    if (!hop) continue;
    if (hop.run === run) notes.push(...waiting.map((name): BrowserMessage => ({ case: hop.case, name, text: name, by: 'console' })));
    waiting = [];
  }
  return notes;
}

/** null: the message says only that something was not loaded, or it is not the browser's. */
function reasonIn(source: string, text: string): string | null {
  if (source === 'security') return text.endsWith('due to access control checks.') ? null : text;
  const [, reason = null] = /^Failed to load resource: (.*)/.exec(source === 'network' ? text : '') ?? [];
  return reason?.startsWith('the server responded with') ? null : reason;
}
