/** Records in the panel's page what `devtools.network` reports to an extension, and returns copies. */

import type { NetworkEntries } from '../oracle/observation.ts';
import type { Lab, ReceivedRequest } from '../server/server.ts';
import { findHop } from '../server/urls.ts';
import { until } from '../until.ts';

type InPanel = (expression: string) => Promise<unknown>;

/** The parts of a network entry that identify its case. */
interface Entry {
  readonly request: { readonly method: string; readonly url: string };
}

/** The script that runs in the panel. It is self-contained because it is passed as text. */
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

/** Starts recording. Does nothing if it is already recording. */
export const startRecorder = (inPanel: InPanel): Promise<unknown> => inPanel(start);

/** Returns the entries so far whose URL contains `part`, from events or from `getHAR`. */
export async function recordedEntries(inPanel: InPanel, kind: 'events' | 'har', part: string): Promise<readonly Entry[]> {
  return JSON.parse(String(await inPanel(`labRecorder.${kind}(${JSON.stringify(part)})`)));
}

/** The number of polls without a change after which the entries count as complete. */
const quietPolls = 5;

/**
 * Returns the entries of each case of a run once every request that reached the lab has its entry and no more arrive. `getHAR` is
 * called only then, because Firefox loses the requests that start while it runs.
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
    missing = lab.requestsOf(run).filter((request) => !includes(events, request));
    return quiet >= quietPolls && missing.length === 0 ? events : null;
  });
  const events = await settled.catch((error: Error) => {
    throw new Error(`${error.message}; without an entry: ${missing.map((one) => `${one.method} ${one.target}`).join(', ') || 'none'}`);
  });
  return byCase(run, events, await recordedEntries(inPanel, 'har', part));
}

const includes = (entries: readonly Entry[], { method, target }: ReceivedRequest): boolean =>
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
