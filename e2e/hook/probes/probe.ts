/** Runs probes of the page's own calls and leaves their results as JSON for the test. */
const { stringify } = JSON;
const { assign, entries, fromEntries } = Object;

/** The other origin: any page can read `/lab/echo` there, and no page anything else. */
export const api = document.body.dataset.api ?? '';
export const readable = `${api}/lab/echo`;
export const hidden = `${api}/lab/hidden`;

export type Probe = () => unknown;

/** Runs the probes one after the other and sets `window.probed` to the results. Until then `window.probing` is the current one. */
export const runProbes = async (probes: Readonly<Record<string, Probe>>): Promise<void> => {
  const all = entries(probes);
  const results: [string, unknown][] = [];
  for (let at = 0; at < all.length; at++) {
    const [name, probe] = all[at] as readonly [string, Probe];
    assign(window, { probing: name });
    results[at] = [name, await outcome(probe)];
  }
  assign(window, { probed: stringify(fromEntries(results)) });
};

/** Returns what a probe returns or throws. */
export const outcome = async (probe: Probe): Promise<unknown> => {
  try {
    return (await probe()) ?? 'nothing';
  } catch (error) {
    return { threw: describeError(error) };
  }
};

/** Returns the observable properties of an error, without the random URLs of blobs. */
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
    position: POSITION.map((key) => withoutBlobs(String(Reflect.get(error, key)))),
  };
};

/** Properties of errors in Firefox. */
const POSITION = ['fileName', 'filename', 'lineNumber', 'columnNumber'];

export const withoutBlobs = (text: string): string => text.replace(/blob:[^\s:]+:[^\s]+\/[0-9a-f-]{36}/g, 'blob');

/** Calls a function with any receiver and arguments. */
export const call = (method: unknown, self: unknown, ...args: unknown[]): unknown => Reflect.apply(method as () => unknown, self, args);

/** Waits for an event of that name. */
export const once = (target: EventTarget, name: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));
