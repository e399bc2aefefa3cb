/** Requesters that send preflights: XHR with an upload listener, a worker, a beacon. */
import type { Case, Expected, PageRequest, RawReply } from '../case.ts';
import { hidden, opaque, readable, stopped } from '../expectations.ts';
import { allowHeaders, allowMethods, allowOrigin, consent, reply } from '../replies.ts';

const xhr: PageRequest = { by: 'xhr', credentials: 'include' };
const json: readonly (readonly [string, string])[] = [['Content-Type', 'application/json']];
const beacon: PageRequest = { by: 'beacon', headers: json, body: '{}' };

const preflighted = (
  id: string,
  request: PageRequest,
  preflight: RawReply,
  response: RawReply,
  expected: Expected,
  about: string,
): Case => ({
  id: `asker-${id}`,
  about,
  stages: ['local-cross-site', 'test-same-site'],
  request,
  hops: [{ at: 'api', preflight, response }],
  expected,
});

const permits = reply(...consent, allowHeaders('content-type'));
const upload: PageRequest = { ...xhr, method: 'POST', body: 'a=1', upload: true };

export const requesterPreflightedCases: readonly Case[] = [
  preflighted('xhr-put', { ...xhr, method: 'PUT' }, reply(...consent, allowMethods('PUT')), reply(...consent), readable, 'XHR with PUT'),
  preflighted(
    'xhr-put-unlisted',
    { ...xhr, method: 'PUT' },
    reply(...consent),
    reply(...consent),
    stopped('method-not-allowed'),
    'XHR with PUT, which is not listed',
  ),
  preflighted(
    'xhr-upload',
    upload,
    reply(...consent),
    reply(...consent),
    readable,
    'XHR with an upload listener: the preflight doesn’t have to list anything',
  ),
  preflighted(
    'worker-json',
    { by: 'worker', method: 'POST', headers: json, body: '{}' },
    reply(allowOrigin('*'), allowHeaders('*')),
    reply(allowOrigin('*')),
    readable,
    'a worker that posts JSON',
  ),
  preflighted('beacon-text', { by: 'beacon', body: 'a=1' }, reply(), reply(), opaque, 'a beacon of text is sent in mode no-cors'),
  preflighted('beacon-json', beacon, permits, reply(...consent), readable, 'a beacon of JSON is sent in mode cors with credentials'),
  preflighted(
    'beacon-json-bare',
    beacon,
    reply(),
    reply(),
    stopped('allow-origin-missing'),
    'a beacon of JSON whose preflight response has no CORS headers',
  ),
  preflighted(
    'beacon-json-wildcard',
    beacon,
    reply(allowOrigin('*'), allowHeaders('*')),
    reply(),
    stopped('allow-origin-wildcard'),
    'wildcards aren’t enough for a beacon of JSON',
  ),
  preflighted(
    'beacon-json-response-bare',
    beacon,
    permits,
    reply(),
    hidden('allow-origin-missing'),
    'a beacon of JSON, whose response can’t be read anyway',
  ),
];
