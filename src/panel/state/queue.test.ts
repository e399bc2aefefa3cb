import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { type Exchange, seen } from '../../core/facts/facts.ts';
import { type Entry, evaluateExchange } from './evaluated.ts';
import { createQueue } from './queue.ts';

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
  const entriesById = new Map(listed.map((one): [string, Entry] => [one.id, { id: one.id, evaluated: signal(evaluateExchange(one)) }]));
  const queue = createQueue(entriesById);
  const evaluateAll = () => {
    while (queue.pendingCount() > 0) queue.evaluateFor(0);
    return queue.takeEvaluated().map(({ observed }) => observed);
  };
  return { queue, evaluateAll };
};

const OLD = exchange('old', 1_000);
const NEW = exchange('new', 5_000);
it.each([
  ['received', () => {}],
  ['evaluated', (queue: ReturnType<typeof createQueue>) => queue.evaluateFor(0)],
])('does not list an exchange again that was cleared when it was %s', (_, before) => {
  const { queue, evaluateAll } = setUp();
  queue.receive([OLD], []);
  before(queue);
  queue.clear();
  queue.receive([OLD, NEW], []);
  expect(evaluateAll()).toEqual([NEW]);
});

it('never lists what starts while recording is off, but keeps updating what was listed', () => {
  const { queue, evaluateAll } = setUp(OLD);
  queue.setRecording(false);
  queue.receive([OLD, NEW], []);
  queue.setRecording(true);
  queue.receive([NEW], []);
  expect(evaluateAll()).toEqual([OLD]);
});
