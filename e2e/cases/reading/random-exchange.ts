/** A fast generator of random exchanges: fast-check would take minutes for a million. */
import { type CredentialsMode, type Exchange, type Outcome, type RequestMode, type Sighting, seen } from '../../../src/core/facts/facts.ts';
import { nonEmpty } from '../../../src/core/facts/non-empty.ts';
import type { Header } from '../../../src/core/http/header-list.ts';

const PAGE = 'http://localhost:7001';
const ORIGINS = [PAGE, 'http://localhost:7002', 'http://127.0.0.1:7003'];

/** A seeded linear congruential generator. */
export const random = (seed: number) => {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <T>(...values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  return { next, pick };
};

type Dice = ReturnType<typeof random>;

const randomHeaders = ({ next, pick }: Dice): readonly Header[] => {
  const headers: Header[] = [];
  const add = (name: string, values: readonly string[]) => {
    const lines = pick(0, 1, 1, 1, 1, 1, 2);
    for (let line = 0; line < lines; line++) headers.push({ name: next() < 0.2 ? name.toLowerCase() : name, value: pick(...values) });
  };
  add('Access-Control-Allow-Origin', [PAGE, PAGE, PAGE, '*', '*', 'null', `${PAGE}/`, '', `${PAGE}, *`, 'HTTP://LOCALHOST:7001']);
  add('Access-Control-Allow-Credentials', ['true', 'true', 'true', 'True', '', 'false']);
  add('Access-Control-Allow-Methods', ['PUT', 'PUT, patch', '*', 'put', '*, PATCH', 'PUT POST', '']);
  add('Access-Control-Allow-Headers', ['x-test', 'X-TEST, authorization', '*', '*, Authorization', 'x-test;', ',']);
  if (next() < 0.2) add('Cross-Origin-Resource-Policy', ['same-origin', 'same-site', 'cross-origin', 'Same-Origin']);
  return headers;
};

const randomOutcome = (dice: Dice, location: string | null): Outcome => {
  if (dice.next() < 0.03) return { kind: 'unanswered', code: 'net::ERR_FAILED' };
  const status = location === null ? dice.pick(200, 200, 204, 299, 304, 401, 500, 302) : dice.pick(301, 302, 303, 307, 308);
  return { kind: 'answered', reply: { status, headers: randomHeaders(dice), location, fromServiceWorker: false } };
};

const randomHop = (dice: Dice, url: string, location: string | null): Sighting => {
  const method = dice.pick('GET', 'POST', 'PUT', 'PATCH', 'patch');
  const unsafeNames = dice.pick<readonly string[]>([], ['x-test'], ['authorization'], ['authorization', 'x-test']);
  const headers = dice.next() < 0.5 ? [{ name: 'Sec-Fetch-Site', value: dice.pick('same-site', 'cross-site') }] : [];
  const preflight =
    dice.next() < 0.6
      ? { origin: null, method, unsafeNames, headers: [], outcome: randomOutcome(dice, dice.pick(null, null, `${url}/moved`)) }
      : null;
  return { url, method, headers, provisional: false, preflight, outcome: randomOutcome(dice, location) };
};

/** Returns a random exchange with every fact seen. */
export const randomExchange = (dice: Dice): Exchange => {
  const origins = Array.from({ length: dice.pick(1, 1, 1, 2, 3) }, () => dice.pick(...ORIGINS));
  const userinfo = dice.next() < 0.05 ? 'user:pass@' : '';
  const urls = origins.map((origin, index) => (index === 0 ? `${origin}/0` : `${origin.replace('//', `//${userinfo}`)}/${index}`));
  const last = dice.next() < 0.1 ? dice.pick('http://127.0.0.1:7003/end', 'ftp://127.0.0.1/end') : null;
  const hops = nonEmpty(urls.map((url, index) => randomHop(dice, url, urls[index + 1] ?? last)));
  return {
    id: '0',
    engine: 'chromium',
    initiator: 'fetch',
    origin: seen(dice.pick(PAGE, PAGE, PAGE, 'null'), 'har'),
    mode: seen(dice.pick<RequestMode>('cors', 'cors', 'cors', 'no-cors', 'same-origin'), 'har'),
    credentials: seen(dice.pick<CredentialsMode>('include', 'include', 'same-origin', 'omit'), 'har'),
    redirect: seen(dice.pick('follow', 'follow', 'follow', 'error', 'manual'), 'har'),
    hops,
    end: 'unknown',
    startedAt: 0,
    duration: 0,
    entries: [0],
  };
};
