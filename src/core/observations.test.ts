import { describe, expect, it } from 'vitest';
import { isLeftOut, leftOut, unnamed } from '../../e2e/observations/left-out.ts';
import { type Behaviour, namesIn, type Observation, observations, outcomeOf } from '../../e2e/observations/observation.ts';
import { observedExchange } from '../../e2e/observations/observed-exchange.ts';
import { engineNames } from './engines/names.ts';
import { evaluate } from './evaluate.ts';
import type { Engine } from './facts/facts.ts';
import { headerExposures } from './ruling/exposure.ts';
import type { Ruling } from './ruling/ruling.ts';

const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

type Tested = readonly [id: string, one: Observation, behaviour: Behaviour];
const testedIn = (engine: Engine): readonly Tested[] =>
  observations.flatMap((one) => {
    const behaviour = one.observed[engine];
    return behaviour && !isLeftOut(one.id, engine) ? [[one.id, one, behaviour] as const] : [];
  });

const rulingOn = (one: Observation, engine: Engine): Ruling => {
  const { kind, branches } = evaluate(observedExchange(one, engine));
  expect(kind).toBe('certain');
  return branches[0].ruling;
};

const nameless = Object.values(unnamed).flat();

const lower = (names: readonly string[]) => [...new Set(names.map((name) => name.toLowerCase()))].sort();

describe.each(engines)('evaluate agrees with %s', (engine) => {
  it.each(testedIn(engine))('%s: the page’s result', (_, one, behaviour) => {
    const { kind } = rulingOn(one, engine);
    const ours = kind === 'readable' || kind === 'opaque' ? kind : 'error';
    const seen = outcomeOf(behaviour, engine);
    expect(seen === 'loaded' && ours !== 'error' ? seen : ours).toBe(seen);
  });

  it.each(testedIn(engine))('%s: the engine’s name', (id, one, behaviour) => {
    const ruling = rulingOn(one, engine);
    const ours = ruling.kind === 'hidden' ? engineNames(ruling.failures[0])[engine] : null;
    const [first = null] = namesIn(behaviour, engine);
    if (nameless.includes(`${id} ${engine}`)) expect(first).toBeNull();
    else if (engine === 'webkit' && ours !== null) expect(first).toContain(ours);
    else expect(first).toBe(ours);
  });

  it.each(testedIn(engine).filter(([, , { hdr }]) => hdr))('%s: the exposed headers', (_, one, behaviour) => {
    const ruling = rulingOn(one, engine);
    if (ruling.kind !== 'readable') throw new Error(`it is ${ruling.kind}`);
    const sights = headerExposures(ruling.exposure);
    const written = lower(sights.map(({ name }) => name));
    const ours = lower(sights.filter(({ visible }) => visible).map(({ name }) => name));
    // WebKit always exposes `Accept`, which no server sends.
    const isMeant = (name: string) => written.includes(name) && !(engine === 'webkit' && name === 'accept');
    expect(ours.filter(isMeant)).toEqual((behaviour.hdr ?? []).filter(isMeant).toSorted());
  });
});

describe('the observations', () => {
  it('are each either tested or left out', () => {
    const known = new Set(observations.flatMap(({ id }) => [id, ...engines.map((engine) => `${id} ${engine}`)]));
    expect([...leftOut].filter((id) => !known.has(id))).toEqual([]);
    const tested = new Set(engines.flatMap((engine) => testedIn(engine).map(([id]) => id)));
    expect(observations.filter(({ id }) => tested.has(id) === leftOut.has(id)).map(({ id }) => id)).toEqual([]);
    expect(tested.size).toBeGreaterThan(300);
  });
});
