/** What sends the request: each API and element has its own mode and credentials mode. */
import { tinyFont } from '../../lab/server/tiny-font.ts';
import type { Case, Expected, PageRequest, RawReply, Stage } from '../case.ts';
import { hidden, opaque, readable, unreported } from '../expectations.ts';
import { allowCredentials, allowOrigin, consent, reply } from '../replies.ts';
import { requesterPreflightedCases } from './requesters-preflighted.ts';

type Consent = 'none' | 'wildcard' | 'page' | 'page and credentials' | 'wildcard and credentials' | 'page and True';
const lines: Readonly<Record<Consent, readonly string[]>> = {
  none: [],
  wildcard: [allowOrigin('*')],
  page: [allowOrigin()],
  'page and credentials': consent,
  'wildcard and credentials': [allowOrigin('*'), allowCredentials()],
  'page and True': [allowOrigin(), allowCredentials('True')],
};

const contents: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  'event-source': { type: 'text/event-stream', body: 'data: lab\n\n' },
  img: { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' },
  script: { type: 'text/javascript', body: '' },
  module: { type: 'text/javascript', body: '' },
  stylesheet: { type: 'text/css', body: '' },
  font: { type: 'font/ttf', body: tinyFont },
};

const responseTo = ({ by = 'fetch' }: PageRequest, consented: Consent): RawReply => {
  const { type, body } = contents[by] ?? { type: 'text/plain', body: 'lab' };
  return { ...reply(`Content-Type: ${type}`, ...lines[consented]), body };
};

type Row = readonly [id: string, request: PageRequest, consented: Consent, expected: Expected];

const missing = hidden('allow-origin-missing');
const wildcard = hidden('allow-origin-wildcard');
const unconsented = hidden('allow-credentials-missing');

/** Returns the rows of a requester that can include credentials, without and with them. */
const anonymousOrNot = (by: string, anonymous: PageRequest, credentialed: PageRequest): readonly Row[] => [
  [`${by}-missing`, anonymous, 'none', missing],
  [`${by}-wildcard`, anonymous, 'wildcard', readable],
  [`${by}-page`, anonymous, 'page', readable],
  [`${by}-true-does-not-count`, anonymous, 'page and True', readable],
  [`${by}-credentials`, credentialed, 'page and credentials', readable],
  [`${by}-credentials-wildcard`, credentialed, 'wildcard and credentials', wildcard],
  [`${by}-credentials-unconsented`, credentialed, 'page', unconsented],
  [`${by}-credentials-true`, credentialed, 'page and True', hidden('allow-credentials-letter-case')],
];

const byScript = (['xhr', 'event-source'] as const).flatMap((by) => anonymousOrNot(by, { by }, { by, credentials: 'include' }));

// Chromium reports neither status nor headers of a response that it blocks in a worker.
const byWorker = anonymousOrNot('worker', { by: 'worker' }, { by: 'worker', credentials: 'include' }).map(
  ([id, request, consented, expected]): Row => [
    id,
    request,
    consented,
    expected.verdict === 'hidden' ? { ...expected, chromium: unreported() } : expected,
  ],
);

/** Selects the rows that are enough where only the requester differs. */
const fewer = (rows: readonly Row[]): readonly Row[] => rows.filter(([id]) => !/-(?:page|true.*)$/.test(id));

const byElement = (['img', 'script', 'stylesheet'] as const).flatMap((by): readonly Row[] => [
  [`${by}-no-crossorigin`, { by }, 'none', opaque],
  [`${by}-no-crossorigin-consent`, { by }, 'page and credentials', opaque],
  ...fewer(anonymousOrNot(by, { by, crossorigin: 'anonymous' }, { by, crossorigin: 'use-credentials' })),
]);

const module = fewer(anonymousOrNot('module', { by: 'module' }, { by: 'module', crossorigin: 'use-credentials' }));

const font = anonymousOrNot('font', { by: 'font' }, { by: 'font' }).filter(([id]) => !id.includes('credentials'));

const asCase = ([id, request, consented, expected]: Row, index: number): Case => ({
  id: `asker-${id}`,
  about: `${request.by}${request.credentials || request.crossorigin === 'use-credentials' ? ' with credentials' : ''}, consent: ${consented}`,
  stages: [(['local-same-site', 'test-cross-site', 'local-cross-site', 'test-same-site'] as const)[index % 4] as Stage],
  request,
  hops: [{ at: 'api', response: responseTo(request, consented) }],
  expected,
});

export const requesterCases: readonly Case[] = [
  ...[...byScript, ...byWorker, ...byElement, ...module, ...font].map(asCase),
  ...requesterPreflightedCases,
];
