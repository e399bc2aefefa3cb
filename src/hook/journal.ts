/** Reports on their way to the panel: the top page keeps a bounded number; its frames and workers pass theirs on to it. */
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

interface Link {
  readonly line: string;
  next: Link | null;
}

const MOST = 5_000; // reports kept until the panel fetches them
const LONGEST = 20_000; // characters of one report

let first: Link | null = null;
let last: Link | null = null;
let kept = 0;
let dropped = 0;

const keep = (line: string): void => {
  const link: Link = { line, next: null };
  if (last) last.next = link;
  else first = link;
  last = link;
  if (++kept <= MOST) return;
  first = first?.next ?? null;
  kept--;
  dropped++;
};

const fetchAll = (): string => {
  let lines = '';
  for (let link = first; link; link = link.next) lines += (lines === '' ? '' : ',') + link.line;
  const all = `{"dropped":${dropped},"reports":[${lines}]}`;
  first = last = null;
  kept = 0;
  return all;
};

const realm = `${slice(`${random()}`, 2, 12)}.`;
let calls = 0;
/** A name for a call that no other call of the tab has. */
export const nextId = (): string => realm + ++calls;

let send: (line: string) => void = keep;

/** Tells the panel something, once it asks. */
export const report = (about: Report): void => {
  const line = toJson({ __proto__: null, ...about, at: now() });
  if (line.length <= LONGEST) send(line);
};

const top = scope.window?.top;
const postToTop = top && top !== scope.window ? top.postMessage : undefined;

/** Opens the way to the panel. */
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
    // The first listener of all: no script of the page gets to see these messages.
    listen(scope, 'message', onMessage, true);
  }
};

const onMessage = (event: MessageEvent): void => {
  try {
    const line = peek(messageData(event), setup.secret);
    if (typeof line !== 'string') return;
    stopEvent(event);
    pass(line);
  } catch {
    // An event of the page's own making that is no message.
  }
};

const pass = (line: unknown): void => {
  if (typeof line === 'string' && line.length <= LONGEST) send(line);
};

let hearsWorkers = false;
/** Takes in what workers report: to a channel, for a page may see the messages of its workers. */
export const receiveFromWorkers = (): void => {
  if (hearsWorkers) return;
  hearsWorkers = true;
  listen(openChannel(setup.secret), 'message', (event: MessageEvent) => pass(messageData(event)));
};
