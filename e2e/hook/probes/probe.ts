/** What a page can notice of its own calls, as JSON, left where the test finds it. */
const { stringify } = JSON;
const { assign, entries, fromEntries } = Object;

/** The other origin: `/lab/echo` there may be read by any page, everything else by none. */
export const api = document.body.dataset.api ?? '';
export const readable = `${api}/lab/echo`;
export const hidden = `${api}/lab/hidden`;

export type Probe = () => unknown;

/** Tries one after the other, then leaves what came of them in `window.probed`; until then `window.probing` is the one under way. */
export const runProbes = async (probes: Readonly<Record<string, Probe>>): Promise<void> => {
  const all = entries(probes);
  const told: [string, unknown][] = [];
  for (let at = 0; at < all.length; at++) {
    const [name, probe] = all[at] as readonly [string, Probe];
    assign(window, { probing: name });
    told[at] = [name, await outcome(probe)];
  }
  assign(window, { probed: stringify(fromEntries(told)) });
};

/** What a probe gives, or what it throws, with its stack. */
export const outcome = async (probe: Probe): Promise<unknown> => {
  try {
    return (await probe()) ?? 'nothing';
  } catch (error) {
    return { threw: describeError(error) };
  }
};

/** What can be seen of an error. Each blob has an address of its own. */
export const describeError = (error: unknown): unknown => {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return { value: String(error) };
  const own = Object.getOwnPropertyDescriptor(error, 'stack');
  return {
    name: error.name,
    message: error.message,
    native: error.constructor === TypeError || error.constructor === DOMException,
    keys: Reflect.ownKeys(error).map(String),
    enumerable: own?.enumerable,
    stack: withoutBlobs(error.stack ?? ''),
    place: PLACE.map((key) => withoutBlobs(String(Reflect.get(error, key)))),
  };
};

/** Firefox says so too. */
const PLACE = ['fileName', 'filename', 'lineNumber', 'columnNumber'];

export const withoutBlobs = (text: string): string => text.replace(/blob:[^\s:]+:[^\s]+\/[0-9a-f-]{36}/g, 'blob');

/** Calls with any receiver and any arguments. */
export const call = (method: unknown, self: unknown, ...args: unknown[]): unknown => Reflect.apply(method as () => unknown, self, args);

/** Waits for an event of that name. */
export const once = (target: EventTarget, name: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));
