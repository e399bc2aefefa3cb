/** Makes entries in the form of browsers, for tests of joining. */

export const page = 'https://shop.example';
export const api = 'https://api.example';
/** The time of the tests in milliseconds since 1970. Entries start some milliseconds later. */
export const START = 1_800_000_000_000;

export const header = (name: string, value: string) => ({ name, value });

export interface Sketch {
  readonly url?: string;
  readonly method?: string;
  readonly status?: number;
  readonly time?: number;
  readonly origin?: string;
  readonly headers?: readonly object[];
  readonly location?: string;
}
/** Returns a request that starts some milliseconds after `START`. */
export const request = (ms: number, sketch: Sketch = {}) => {
  const { url = `${api}/a`, method = 'PUT', status = 200, time = 10, origin = page, headers = [], location } = sketch;
  return {
    startedDateTime: new Date(START + ms).toISOString(),
    time,
    request: { url, method, headers: [header('Origin', origin), header('Host', 'api.example'), ...headers] },
    response: { status, headers: location === undefined ? [] : [header('Location', location)] },
  };
};
/** Returns a preflight for PUT. `names` is its `Access-Control-Request-Headers`. */
export const preflight = (ms: number, names: string, sketch: Sketch = {}) =>
  request(ms, {
    status: 204,
    ...sketch,
    method: 'OPTIONS',
    headers: [header('Access-Control-Request-Method', 'PUT'), ...(names ? [header('Access-Control-Request-Headers', names)] : [])],
  });
