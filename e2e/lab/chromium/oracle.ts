/** What Chromium itself says of the requests of a page, its frames and its workers. */

import type { BrowserNote } from '../oracle/observation.ts';
import { findHop } from '../server/urls.ts';
import { type Session, tunnel } from './cdp.ts';

/** Begins to watch; returns what has been said so far about a run's addresses. */
export async function watch(page: Session): Promise<(run: number) => readonly BrowserNote[]> {
  const notes: (BrowserNote & { readonly run: number })[] = [];
  await watchTarget(page, (address, by, name, text = '') => {
    const hop = findHop(address);
    if (hop) notes.push({ run: hop.run, case: hop.case, name, text, by });
  });
  return (run) => notes.filter((note) => note.run === run).map(({ run: _, ...note }) => note);
}

type Note = (address: string, by: 'network' | 'issue', name: string, text?: string) => void;

async function watchTarget(session: Session, note: Note): Promise<void> {
  const addresses = new Map<string, string>();
  // A redirect keeps the request's id; the address that it leads to may be none of the lab's.
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!addresses.has(requestId)) addresses.set(requestId, request.url);
  });
  session.on('Network.loadingFailed', ({ requestId, corsErrorStatus }) => {
    if (corsErrorStatus) note(addresses.get(requestId) ?? '', 'network', corsErrorStatus.corsError, corsErrorStatus.failedParameter);
  });
  session.on('Audits.issueAdded', ({ issue }) => {
    const cors = issue.details.corsIssueDetails;
    if (cors && !cors.isWarning) note(cors.request.url, 'issue', cors.corsErrorStatus.corsError, cors.corsErrorStatus.failedParameter);
  });
  session.on('Target.attachedToTarget', async ({ sessionId }) => {
    const child = tunnel(session, sessionId);
    await watchTarget(child, note).catch(() => {}); // a frame or worker may be gone before it is watched
    await child.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  });
  await session.send('Network.enable');
  await session.send('Audits.enable');
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}
