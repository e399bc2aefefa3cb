/** The replies to the crowd: a few URLs that many calls request at once. */
import type { Case, HopReplies, PageRequest, RawReply } from '../cases/case.ts';
import { allowCredentials, allowMethods, allowOrigin, redirectWith, reply, replyWith } from '../cases/replies.ts';
import { uniqueName } from './identity.ts';

/** An upper bound for the calls of a crowd. */
const MAX_CALLS = 700;

const everyName = ['x-same', ...Array.from({ length: MAX_CALLS }, (_, id) => uniqueName(id))].join(',');
const mayRead = [allowOrigin(), allowCredentials()];
const nullMayRead = [allowOrigin('null'), allowCredentials()];
const mayRequest = [allowMethods('PUT,POST,DELETE,PATCH'), `Access-Control-Allow-Headers: ${everyName}`];

const readable = reply(...mayRead);
const preflight = replyWith(204, ...mayRead, ...mayRequest);
const nullPreflight = replyWith(204, ...nullMayRead, ...mayRequest);

const at = (place: HopReplies['at'], response: RawReply, ofPreflight: RawReply = preflight): HopReplies => ({
  at: place,
  preflight: ofPreflight,
  response,
});

const target = (id: string, ...hops: Case['hops']): Case => ({
  id,
  about: 'one of the URLs that the crowd requests',
  request: {} satisfies PageRequest,
  hops,
  expected: { verdict: 'readable' },
});

export const targets = {
  open: target('open', at('api', readable)),
  openToWorker: target('open-to-worker', at('api', readable)),
  abandoned: target('abandoned', at('api', readable)),
  forgotten: target('forgotten', at('api', readable, replyWith(204, ...mayRead, ...mayRequest, 'Access-Control-Max-Age: 0'))),
  openElsewhere: target('open-elsewhere', at('other', readable)),
  wildcard: target('wildcard', at('api', reply(allowOrigin('*')))),
  wildcardElsewhere: target('wildcard-elsewhere', at('other', reply(allowOrigin('*')))),
  refused: target('refused', at('api', reply())),
  halfOpen: target('half-open', at('api', reply(allowOrigin('*')), preflight)),
  unasked: target('unasked', at('api', readable, reply())),
  unauthorized: target('unauthorized', at('api', readable, replyWith(401, ...mayRead))),
  namesMissing: target('names-missing', at('api', readable, replyWith(204, ...mayRead, allowMethods('PUT')))),
  preflightMoved: target(
    'preflight-moved',
    at('api', readable, replyWith(301, ...mayRead, ...mayRequest, 'Location: {next}')),
    at('api', readable),
  ),
  remembered: target('remembered', at('api', readable, replyWith(204, ...mayRead, ...mayRequest, 'Access-Control-Max-Age: 600'))),
  moved: target('moved', at('api', redirectWith(307, ...mayRead)), at('api', readable)),
  movedTwice: target(
    'moved-twice',
    at('api', redirectWith(307, ...mayRead)),
    at('api', redirectWith(308, ...mayRead)),
    at('other', reply(...nullMayRead), nullPreflight),
  ),
  movedAway: target('moved-away', at('api', redirectWith(302, ...mayRead)), at('other', reply(...nullMayRead), nullPreflight)),
  movedToRefusal: target('moved-to-refusal', at('api', redirectWith(307, ...mayRead)), at('api', readable, reply())),
  forNull: target('for-null', at('api', reply(...nullMayRead), nullPreflight)),
} satisfies Readonly<Record<string, Case>>;

export type TargetName = keyof typeof targets;
