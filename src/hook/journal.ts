/** Carries reports to the panel: the top frame keeps a bounded number, and its frames and workers send it theirs. */
import {
  apply,
  defineProperty,
  listen,
  messageData,
  now,
  openChannel,
  peek,
  postToChannel,
  random,
  scope,
  slice,
  stopEvent,
  toJson,
} from './natives.ts';
import { setup } from './setup.ts';

/** A report as the panel reads it; every field but `id` and `at` may be missing. Mirrored by `src/capture/calls/read-journal.ts`. */
export type Report = { readonly [field: string]: string | number | boolean | null };

interface QueuedLine {
  readonly line: string;
  next: QueuedLine | null;
}

const MAX_REPORTS = 5_000; // kept until the panel fetches them; the oldest are dropped
const MAX_LENGTH = 20_000; // characters of one report

let first: QueuedLine | null = null;
let last: QueuedLine | null = null;
let kept = 0;
let dropped = 0;

const enqueue = (line: string): void => {
  const queued: QueuedLine = { line, next: null };
  if (last) last.next = queued;
  else first = queued;
  last = queued;
  if (++kept <= MAX_REPORTS) return;
  first = first?.next ?? null;
  kept--;
  dropped++;
};

const fetchAll = (): string => {
  let lines = '';
  for (let queued = first; queued; queued = queued.next) lines += (lines === '' ? '' : ',') + queued.line;
  const all = `{"dropped":${dropped},"reports":[${lines}]}`;
  first = last = null;
  kept = 0;
  return all;
};

const realm = `${slice(`${random()}`, 2, 12)}.`;
let calls = 0;
/** Returns an id that no other call of the tab has. */
export const nextId = (): string => realm + ++calls;

let send: (line: string) => void = enqueue;

/** Adds a report to the journal, which the panel fetches. */
export const report = (fields: Report): void => {
  const line = toJson({ __proto__: null, ...fields, at: now() });
  if (line.length <= MAX_LENGTH) send(line);
};

const top = scope.window?.top;
const postToTop = top && top !== scope.window ? top.postMessage : undefined;

/** Connects the journal: to the panel in the top frame, to the top frame elsewhere. */
export const openJournal = (): void => {
  if (!scope.window) {
    const channel = openChannel(setup.secret);
    send = (line) => postToChannel(channel, line);
  } else if (postToTop) send = (line) => void apply(postToTop, top, [{ __proto__: null, [setup.secret]: line }, '*'] as never);
  else {
    listen(scope, setup.secret, (event: Event) => {
      stopEvent(event);
      defineProperty(event, 'journal', { __proto__: null, value: fetchAll() } as PropertyDescriptor);
    });
    // This is the first listener of all, so no script of the page sees these messages.
    listen(scope, 'message', onMessage, true);
  }
};

const onMessage = (event: MessageEvent): void => {
  try {
    const line = peek(messageData(event), setup.secret);
    if (typeof line !== 'string') return;
    stopEvent(event);
    forward(line);
  } catch {
    // An event that the page made itself, not a message.
  }
};

const forward = (line: unknown): void => {
  if (typeof line === 'string' && line.length <= MAX_LENGTH) send(line);
};

let receivesFromWorkers = false;
/** Receives the workers' reports. They use a channel, because the page can see messages of its workers. */
export const receiveFromWorkers = (): void => {
  if (receivesFromWorkers) return;
  receivesFromWorkers = true;
  listen(openChannel(setup.secret), 'message', (event: MessageEvent) => forward(messageData(event)));
};
