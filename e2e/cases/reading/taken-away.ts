/** What a remedy takes away: requests that the observed responses allowed and that the remedied ones refuse. */
import { engineQuirks } from '../../../src/core/checks/quirks.ts';
import { type CredentialsMode, type Engine, type Exchange, type Outcome, type Sighting, seen } from '../../../src/core/facts/facts.ts';
import type { HeaderList } from '../../../src/core/http/header-list.ts';
import { itemsSent, methodsSent } from '../../../src/core/http/list-items.ts';
import type { ServedHop } from '../../../src/core/remedies/apply.ts';
import { headersIn, isHttpOrigin } from '../../../src/core/remedies/kept.ts';
import { lineTexts, type NeededLine } from '../../../src/core/remedies/needed-lines.ts';
import { headerExposures } from '../../../src/core/ruling/exposure.ts';
import { rule } from '../../../src/core/ruling/rule.ts';

/** A request that may be allowed. */
interface Probe {
  readonly origin: string;
  readonly credentials: CredentialsMode;
  readonly method: string;
  readonly name: string | null;
}

const answered = (headers: HeaderList): Outcome => ({
  kind: 'answered',
  reply: { status: 200, headers, location: null, fromServiceWorker: false },
});

const headersOf = (lines: readonly NeededLine[]): HeaderList =>
  lineTexts(lines).map((line) => ({ name: line.slice(0, line.indexOf(':')), value: line.slice(line.indexOf(':') + 2) }));

const ruled = ({ origin, credentials, method, name }: Probe, place: 'preflight' | 'response', headers: HeaderList, engine: Engine) => {
  const hop: Sighting = {
    url: 'https://elsewhere.test/a',
    method: place === 'preflight' ? method : 'GET',
    headers: [],
    provisional: false,
    preflight:
      place === 'preflight' ? { origin, method, unsafeNames: name === null ? [] : [name], headers: [], outcome: answered(headers) } : null,
    outcome: place === 'preflight' ? { kind: 'unanswered', code: '' } : answered(headers),
  };
  const exchange: Exchange = {
    id: '0',
    engine,
    initiator: 'fetch',
    origin: seen(origin, 'user'),
    mode: seen('cors', 'user'),
    credentials: seen(credentials, 'user'),
    redirect: seen('follow', 'user'),
    hops: [hop],
    end: 'unknown',
    startedAt: 0,
    duration: 0,
    entries: [0],
  };
  return rule(exchange, { origin, credentials, mode: 'cors', redirect: 'follow' }, engineQuirks[engine]);
};

/** Returns what the responses of one hop allow: one line for each probe that passes, and for each header that it can read. */
const allowed = (probes: readonly Probe[], place: 'preflight' | 'response', headers: HeaderList, engine: Engine): ReadonlySet<string> => {
  const passed = new Set<string>();
  for (const probe of probes) {
    const ruling = ruled(probe, place, headers, engine);
    const { origin, credentials, method, name } = probe;
    if (place === 'preflight' && ruling.kind === 'no-response') passed.add(`${origin} ${credentials} ${method} ${name}`);
    if (place === 'preflight' || ruling.kind !== 'readable') continue;
    passed.add(`${origin} ${credentials} response`);
    for (const header of headerExposures(ruling.exposure))
      if (header.visible) passed.add(`${origin} ${credentials} ${header.name.toLowerCase()}`);
  }
  return passed;
};

const CREDENTIALS = ['include', 'omit'] as const;

const probesFor = (headers: HeaderList, origin: string): readonly Probe[] => {
  const origins = [
    ...new Set([origin, ...itemsSent(headers, 'Access-Control-Allow-Origin').filter(isHttpOrigin), 'https://third.test', 'null']),
  ];
  const methods = ['GET', 'PUT', 'patch', 'LOCK', ...methodsSent(headers)];
  const names = [null, 'authorization', 'x-any', ...itemsSent(headers, 'Access-Control-Allow-Headers').map((name) => name.toLowerCase())];
  return origins.flatMap((origin) =>
    CREDENTIALS.flatMap((credentials) => methods.flatMap((method) => names.map((name): Probe => ({ origin, credentials, method, name })))),
  );
};

/** Whether the remedy says that it leaves this out: another origin, `null`, or every origin that only `*` covered. */
const isSaid = (allowance: string, lines: readonly NeededLine[], origin: string): boolean => {
  const [of = ''] = allowance.split(' ');
  return lines.some(({ name, dropped }) =>
    dropped.some(({ value, why }) => name === 'Access-Control-Allow-Origin' && (value === of || (why === 'wildcard' && of !== origin))),
  );
};

/** Returns what a remedy for one hop takes away without saying so. `origin`: the one that the request is sent with. */
export const takenAway = (hop: Sighting, served: ServedHop, origin: string, engine: Engine): readonly string[] =>
  (['preflight', 'response'] as const).flatMap((place) => {
    const lines = served[place];
    const outcome = place === 'preflight' ? hop.preflight?.outcome : hop.outcome;
    if (!lines || outcome?.kind !== 'answered') return [];
    const before = headersIn(outcome);
    const after = headersOf(lines);
    const untouched = before.filter(({ name }) => !/^access-control-|^vary$/i.test(name));
    const probes = probesFor(before, origin);
    const allows = allowed(probes, place, [...untouched, ...after], engine);
    return [...allowed(probes, place, before, engine)].filter(
      (one) => !/ access-control-| vary$/.test(one) && !allows.has(one) && !isSaid(one, lines, origin),
    );
  });
