/** Collects Chromium's own CORS errors and issues for the requests of a page, its frames and its workers. */

import type { BrowserMessage } from '../oracle/observation.ts';
import { findHop } from '../server/urls.ts';
import { type Session, tunnel } from './cdp.ts';

/** Starts collecting. Returns a function that gives the messages so far about the URLs of a run. */
export async function watchMessages(page: Session): Promise<(run: number) => readonly BrowserMessage[]> {
  const messages: (BrowserMessage & { readonly run: number })[] = [];
  await watchTarget(page, (url, by, name, text = '') => {
    const hop = findHop(url);
    if (hop) messages.push({ run: hop.run, case: hop.case, name, text, by });
  });
  return (run) => messages.filter((message) => message.run === run).map(({ run: _, ...message }) => message);
}

type Report = (url: string, by: 'network' | 'issue', name: string, text?: string) => void;

async function watchTarget(session: Session, report: Report): Promise<void> {
  const urls = new Map<string, string>();
  // A redirect keeps the request id, and its target may be outside the lab.
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!urls.has(requestId)) urls.set(requestId, request.url);
  });
  session.on('Network.loadingFailed', ({ requestId, corsErrorStatus }) => {
    if (corsErrorStatus) report(urls.get(requestId) ?? '', 'network', corsErrorStatus.corsError, corsErrorStatus.failedParameter);
  });
  session.on('Audits.issueAdded', ({ issue }) => {
    const cors = issue.details.corsIssueDetails;
    if (cors && !cors.isWarning) report(cors.request.url, 'issue', cors.corsErrorStatus.corsError, cors.corsErrorStatus.failedParameter);
  });
  session.on('Target.attachedToTarget', async ({ sessionId }) => {
    const child = tunnel(session, sessionId);
    await watchTarget(child, report).catch(() => {}); // a frame or worker may end before it is watched
    await child.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  });
  await session.send('Network.enable');
  await session.send('Audits.enable');
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}
