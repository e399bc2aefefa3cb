import { request } from 'node:http';

/** Sends a request outside any browser and returns the status and all header lines. */
export const fetchRaw = (url: string, method: string, headers: Record<string, string>) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string[]> }>((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headersDistinct }));
    });
    sent.on('error', reject).end();
  });
/** Returns the headers of a preflight from this origin. */
export const preflightOf = (origin: string) => ({
  Origin: origin,
  'Access-Control-Request-Method': 'PUT',
  'Access-Control-Request-Headers': 'x-token',
});
