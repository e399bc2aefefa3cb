/** Records in the panel's own page what `devtools.network` shows an extension, and hands out copies. */

import type { NetworkEntries } from '../oracle/observation.ts';
import type { Lab, ReceivedRequest } from '../server/server.ts';
import { findHop } from '../server/urls.ts';
import { until } from '../until.ts';

type InPanel = (expression: string) => Promise<unknown>;

/** As much of a network entry as is needed to tell whose it is. */
interface Entry {
  readonly request: { readonly method: string; readonly url: string };
}

/** What is run in the panel; it stands alone, because it travels as text. */
const start = `(() => {
  if (globalThis.labRecorder) return;
  const { network } = (globalThis.browser ?? globalThis.chrome).devtools;
  const events = [];
  network.onRequestFinished.addListener((entry) => events.push(entry));
  const pick = (entries, part) => JSON.stringify(entries.filter((entry) => entry.request.url.includes(part)));
  globalThis.labRecorder = {
    events: (part) => pick(events, part),
    har: async (part) => pick((await new Promise((resolve) => network.getHAR(resolve)?.then?.(resolve))).entries, part),
  };
})()`;

/** Begins to listen; does nothing when it listens already. */
export const startRecorder = (inPanel: InPanel): Promise<unknown> => inPanel(start);

/** The entries so far whose address has this part: as they came, or as `getHAR` lists them. */
export async function recordedEntries(inPanel: InPanel, kind: 'events' | 'har', part: string): Promise<readonly Entry[]> {
  return JSON.parse(String(await inPanel(`labRecorder.${kind}(${JSON.stringify(part)})`)));
}

/** So often in a row nothing may have changed before the entries are taken as complete. */
const quietPolls = 5;

/**
 * The entries of each case of a run, once every request that the lab saw has its entry and no more come. Only then `getHAR` is
 * asked: Firefox takes no new requests in while it answers, and never makes up for them.
 */
export async function collectEntries(inPanel: InPanel, lab: Lab, run: number): Promise<ReadonlyMap<string, NetworkEntries>> {
  const part = `/${run}/`;
  let before = '';
  let quiet = 0;
  let missing: readonly ReceivedRequest[] = [];
  const settled = until('the network entries to settle', async () => {
    const events = await recordedEntries(inPanel, 'events', part);
    const now = JSON.stringify(events);
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    missing = lab.requestsOf(run).filter((request) => !shows(events, request));
    return quiet >= quietPolls && missing.length === 0 ? events : null;
  });
  const events = await settled.catch((error: Error) => {
    throw new Error(`${error.message}; without entry: ${missing.map((one) => `${one.method} ${one.target}`).join(', ') || 'none'}`);
  });
  return byCase(run, events, await recordedEntries(inPanel, 'har', part));
}

const shows = (entries: readonly Entry[], { method, target }: ReceivedRequest): boolean =>
  entries.some((entry) => entry.request.method === method && entry.request.url.split('#')[0]?.endsWith(target));

function byCase(run: number, events: readonly Entry[], har: readonly Entry[]): ReadonlyMap<string, NetworkEntries> {
  const grouped = new Map<string, { events: Entry[]; har: Entry[] }>();
  const add = (kind: 'events' | 'har') => (entry: Entry) => {
    const hop = findHop(entry.request.url);
    if (hop?.run !== run) return;
    const entries = grouped.get(hop.case) ?? { events: [], har: [] };
    grouped.set(hop.case, entries);
    entries[kind].push(entry);
  };
  events.forEach(add('events'));
  har.forEach(add('har'));
  return grouped;
}
