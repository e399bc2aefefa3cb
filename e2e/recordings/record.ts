/** `npm run record`: runs every case in both browsers and records what an extension observes. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cases } from '../cases/index.ts';
import { launchChromium } from '../lab/chromium/driver.ts';
import { launchFirefox } from '../lab/firefox/driver.ts';
import { type Lab, startLab } from '../lab/server/server.ts';
import { stages } from '../lab/server/stages.ts';
import { fingerprintOf, type Recording } from './recording.ts';

interface Lines {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}
interface Entry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly _resourceType?: string;
  readonly request: Lines & { readonly method: string; readonly url: string };
  readonly response: Lines & {
    readonly status: number;
    readonly redirectURL: string;
    readonly _error?: string;
    readonly _fetchedViaServiceWorker?: boolean;
  };
}

const linesOf = ({ headers }: Lines) => headers.map(({ name, value }) => ({ name, value }));
const isVarying = /^(?:accept-(?:encoding|language)|connection|priority|sec-ch-.*)$/i;

/** Keeps only the fields that reading an entry needs. */
const trimmed = (entry: unknown): unknown => {
  const { startedDateTime, time, _resourceType, request, response } = entry as Entry;
  const { status, redirectURL, _error, _fetchedViaServiceWorker } = response;
  const { method, url } = request;
  const headers = linesOf(request).filter(({ name }) => !isVarying.test(name));
  return {
    startedDateTime,
    time: Math.round(time),
    _resourceType,
    request: { method, url, headers },
    response: { status, headers: linesOf(response), redirectURL, _error, _fetchedViaServiceWorker },
  };
};

const byId = new Map(cases.map((one) => [one.id, one]));

const recordIn = async (lab: Lab, engine: 'chromium' | 'firefox'): Promise<void> => {
  const launch = engine === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({ extension: resolve(engine === 'chromium' ? 'dist/chrome' : 'dist/firefox'), lab, messages: true });
  const recorded: Recording[] = [];
  for (const stage of stages) {
    console.log(`${engine} at ${stage} …`);
    for (const { case: id, saw, browserReason, entries } of await driver.runCases(stage, cases)) {
      const one = byId.get(id);
      if (!one) throw new Error(`There is no case ${id}`);
      // The panel never calls `getHAR` in Firefox while a page is active, so its HAR isn't recorded.
      const kept = { events: entries.events.map(trimmed), har: engine === 'chromium' ? entries.har.map(trimmed) : [] };
      recorded.push({ case: id, stage, page: lab.origins(stage).page, fingerprint: fingerprintOf(one), saw, browserReason, entries: kept });
    }
  }
  await driver.close();
  writeFileSync(new URL(`${engine}.jsonl`, import.meta.url), recorded.map((one) => `${JSON.stringify(one)}\n`).join(''));
  console.log(`${engine}: ${recorded.length} recordings`);
};

const lab = await startLab(cases);
for (const engine of ['chromium', 'firefox'] as const) await recordIn(lab, engine);
await lab.close();
