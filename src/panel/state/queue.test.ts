import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { type Exchange, seen } from '../../core/facts/facts.ts';
import { type Entry, judge } from './evaluated.ts';
import { createIntake } from './queue.ts';

const exchange = (id: string, startedAt: number, duration = 0): Exchange => ({
  id,
  engine: 'chromium',
  initiator: 'fetch',
  origin: seen('https://shop.test', 'har'),
  mode: seen('cors', 'har'),
  credentials: seen('omit', 'har'),
  redirect: seen('follow', 'har'),
  hops: [
    {
      url: `https://api.test/${id}`,
      method: 'GET',
      headers: [],
      provisional: false,
      preflight: null,
      outcome: { kind: 'unanswered', code: '' },
    },
  ],
  end: 'unknown',
  startedAt,
  duration,
  entries: [startedAt],
});

const setUp = (...listed: readonly Exchange[]) => {
  const known = new Map(listed.map((one): [string, Entry] => [one.id, { id: one.id, judged: signal(judge(one)) }]));
  const intake = createIntake(known);
  const judgeAll = () => {
    while (intake.waiting() > 0) intake.judgeFor(0);
    return intake.take().map(({ observed }) => observed);
  };
  return { intake, judgeAll };
};

const OLD = exchange('old', 1_000);
const NEW = exchange('new', 5_000);
const AT = 4_000;

it('keeps through a navigation what is of the new page, judged or not', () => {
  const { intake, judgeAll } = setUp();
  intake.receive([OLD, NEW], []);
  while (intake.waiting() > 0) intake.judgeFor(0);
  intake.clear(AT);
  expect(judgeAll()).toEqual([NEW]);
  intake.receive([NEW], []);
  intake.clear(AT);
  expect(judgeAll()).toEqual([NEW]);
});

it('keeps through a navigation what was told last', () => {
  const { intake, judgeAll } = setUp(NEW);
  const later = exchange('new', 5_000, 70);
  intake.receive([later], []);
  intake.clear(AT);
  expect(judgeAll()).toEqual([later]);
});

it.each([
  ['told', () => {}],
  ['judged', (intake: ReturnType<typeof createIntake>) => intake.judgeFor(0)],
])('lets nothing come back that was cleared when it was %s', (_, before) => {
  const { intake, judgeAll } = setUp();
  intake.receive([OLD], []);
  before(intake);
  intake.clear();
  intake.receive([OLD, NEW], []);
  expect(judgeAll()).toEqual([NEW]);
});

it('never lists what starts while nothing is recorded, but goes on with what was listed', () => {
  const { intake, judgeAll } = setUp(OLD);
  intake.record(false);
  intake.receive([OLD, NEW], []);
  intake.record(true);
  intake.receive([NEW], []);
  expect(judgeAll()).toEqual([OLD]);
});

it('leaves out a straggler of the page before', () => {
  const { intake, judgeAll } = setUp();
  intake.clear(AT);
  intake.receive([OLD, NEW], []);
  expect(judgeAll()).toEqual([NEW]);
});
