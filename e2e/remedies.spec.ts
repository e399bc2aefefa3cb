/** Every server remedy in every browser: the servers of a hidden case follow the advice to the letter, and JavaScript can read the response. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReasonId } from '../src/core/checks/index.ts';
import { isRedirectStatus } from '../src/core/http/status.ts';
import { asRemedied, remediesOf } from './cases/as-remedied.ts';
import { askedFacts } from './cases/asked-facts.ts';
import type { Case, HopReplies, Stage } from './cases/case.ts';
import { expectedIn } from './cases/expectations.ts';
import { cases } from './cases/index.ts';
import { launchChromium } from './lab/chromium.ts';
import type { Driver } from './lab/driver.ts';
import { launchFirefox } from './lab/firefox.ts';
import type { Observation } from './lab/observation.ts';
import { type Lab, startLab } from './lab/server.ts';
import { stages } from './lab/stages.ts';

type Engine = Driver['engine'];

/** No consent would help: the request itself may not be made so, or its redirect may not be followed, or another rule than CORS applies. */
const beyondConsent: ReadonlySet<ReasonId> = new Set([
  'mode-same-origin',
  'no-cors-redirect-mode',
  'redirect-mode-error',
  'redirect-location-invalid',
  'redirect-scheme',
  'redirect-count',
  'redirect-url-credentials',
  'corp-same-origin',
  'corp-same-site',
] as const satisfies readonly ReasonId[]);

/** Why no server can honestly make a case readable; null when one can. Told from the case, not from our advice. */
const whyNoServer = (one: Case, engine: Engine): string | null => {
  const { reason, hop: failed = 0 } = expectedIn(one, engine);
  if (reason && beyondConsent.has(reason)) return reason;
  const { credentials, redirect } = askedFacts(one.request);
  const target = targetOf(one, failed);
  if (target && redirect !== 'follow') return `a redirect, which mode ${redirect} does not follow`;
  const way = [...one.hops.slice(0, failed + 1).map(({ at }) => at), ...(target ? [target] : [])];
  const crossed = way.some((at, index) => index > 0 && way[index - 1] !== 'page' && way[index - 1] !== at);
  return credentials === 'include' && (one.request.sandboxed || crossed) ? 'credentials for the origin null, which anybody can have' : null;
};

/** The server to which the response of a hop redirects; null when it does not. */
const targetOf = ({ hops }: Case, hop: number): HopReplies['at'] | null => {
  const { status, lines } = (hops[hop] ?? hops[0]).response;
  if (!isRedirectStatus(status)) return null;
  const [, word] = /^location: *\{(page|api|other|next)\}/im.exec(lines.join('\n')) ?? [];
  return word === 'next' ? (hops[hop + 1]?.at ?? null) : ((word as HopReplies['at'] | undefined) ?? null);
};

/** One stage for each case: that its verdict is the same at the others is the oracle's own proof. */
const stageOf = (one: Case): Stage => (one.stages ?? stages)[0] as Stage;

/** The hidden cases of an engine: those that a server repairs, as they are then, and the others. */
const hiddenIn = (engine: Engine) => {
  const hidden = cases.filter((one) => expectedIn(one, engine).verdict === 'hidden');
  const repaired: Case[] = [];
  const others: Case[] = [];
  for (const one of hidden) {
    const remedy = remediesOf(one, stageOf(one), engine).find(({ kind }) => kind === 'server');
    if (remedy?.kind === 'server') repaired.push(asRemedied(one, stageOf(one), remedy.hops));
    else others.push(one);
  }
  return { hidden, repaired, others };
};

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('in $engine', ({ engine, launch, extension }) => {
  const { hidden, repaired, others } = hiddenIn(engine);
  const observed = new Map<string, Observation>();
  let lab: Lab;
  let driver: Driver;
  beforeAll(async () => {
    lab = await startLab(repaired);
    driver = await launch({ extension: resolve(extension), lab });
    for (const stage of stages) {
      for (const one of await driver.askCases(stage, repaired)) observed.set(one.case, one);
    }
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  it.each(repaired.map((one) => [one.id, one] as const))('%s', (id, one) => {
    const observation = observed.get(id);
    if (!observation) throw new Error(`${id} was not asked`);
    const { saw, browserReasons, run } = observation;
    expect(browserReasons).toEqual([]);
    // JavaScript never learns what came of a beacon: that it was sent and that the browser refused nothing must do.
    if (one.request.by === 'beacon')
      expect(lab.requestsOf(run).filter((request) => request.case === id && request.method === 'POST')).toHaveLength(1);
    else expect(saw).toMatchObject({ readable: true });
  });

  it('leaves to the page or to nobody only what no server can repair', () => {
    const where = 'only by the page or by nobody';
    console.log(`${engine}: ${hidden.length} hidden cases, ${repaired.length} repaired by a server, ${others.length} ${where}`);
    expect(others.map(({ id }) => id)).toEqual(hidden.filter((one) => whyNoServer(one, engine) !== null).map(({ id }) => id));
  });
});
