/** For tests: all the strings of a catalogue. */
import type { Text } from './catalogue/text.ts';

export const COUNTS = [0, 1, 2, 5, 1_000_000];
const URL = 'https://api.test/9';
const POSITIONS = [
  { place: 'preflight', hop: 0 },
  { place: 'response', hop: 0 },
  { place: 'response', hop: 1 },
] as const;

/** Every field of a reason or a note, with a typical value; each string uses those it needs. */
const details = {
  origin: 'https://page.test',
  target: 'https://api.test',
  redirect: 'error',
  scheme: 'ftp',
  status: 503,
  location: URL,
  token: 'PUT;',
  method: 'patch',
  count: 20,
  lines: ['a', 'b'],
  header: 'X-One',
  missing: ['x-two', 'x-three'],
  names: ['sid', 'theme'],
  missed: ['x-four'],
  asked: 'preflight',
  perOrigin: 'yes',
  setBy: 'script',
  seconds: 5,
  cap: 600,
  engine: 'firefox',
} as const;
const reasonArguments = [null, 'SENT'].flatMap((sent) =>
  [null, 'NEEDED'].flatMap((needed) => POSITIONS.map((position) => [{ ...details, sent, needed }, position])),
);
const noteArguments = [
  { ...details, sent: 'SENT' },
  {
    ...details,
    sent: 'SENT',
    names: ['sid'],
    missed: [],
    asked: 'without-credentials',
    perOrigin: 'unknown',
    setBy: 'browser',
    seconds: 0,
  },
  { ...details, sent: 'SENT', setBy: 'unknown', engine: 'chromium' },
].map((note) => [{ ...POSITIONS[1], ...note }]);
const end = { got: 'response', type: 'cors', status: 200, error: '', at: 0 };
const MODES = [['include'], ['omit', 'same-origin'], ['include', 'omit', 'same-origin']];

/** The arguments of the strings that take more than a number. A key that ends in a dot stands for all addresses that begin with it. */
const ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'reasons.': reasonArguments,
  'notes.': noteArguments,
  'preflightNeeds.': [[], ['x-two']].map((unsafeNames) => [{ method: 'PUT', unsafeNames }]),
  'outcomes.partly': COUNTS.slice(1, 4).map((count) => [Array.from({ length: count }, (_, index) => `x-${index}`)]),
  'outcomes.depends': [
    [
      [
        { when: [{ code: 'include' }], summary: 'S', short: 'include' },
        { when: [{ code: 'omit' }], summary: 'S', short: '' },
      ],
    ],
  ],
  'outcomes.inEveryCase': [[[{ code: 'why' }], [{ when: [{ code: 'include' }], summary: 'S', short: 'include' }]]],
  'outcomes.noResponse': [
    ['', false],
    ['net::ERR_ABORTED', false],
    ['net::ERR_FAILED', true],
  ],
  'missing.': [['https://api.test']],
  'reasonsOnServer.': [[{ origin: 'https://page.test', method: 'PUT', headers: ['x-two'], location: URL, change: 'slash' }]],
  credentials: ['cookie-header', 'element', null].flatMap((by) => MODES.map((modes) => [modes, by])),
  'remedies.page': [
    'drop-credentials',
    'method-upper-case',
    'mode-cors',
    'crossorigin',
    'redirect-follow',
    'drop-headers',
    'call-directly',
  ].map((id) => [{ id, names: ['baggage'], why: 'added-by-library', method: 'PATCH', elements: ['<audio>', '<video>'], url: URL }]),
  onlyWith: MODES.map((modes) => [modes]),
  'inOut.copied': ['markdown', 'json', 'curl', 'case'].flatMap((format) => [
    [format, true],
    [format, false],
  ]),
  reflection: [[{ target: 'https://api.test', origins: ['https://one.test', 'https://two.example'] }]],
  'watching.got': [
    null,
    end,
    { ...end, type: '' },
    { ...end, type: '', status: 0 },
    { ...end, got: 'aborted' },
    { ...end, got: 'error' },
    { ...end, got: 'error', error: 'E' },
  ].map((end) => ['fetch', end]),
};

const argumentsOf = (address: string, length: number): readonly (readonly unknown[])[] => {
  const known = Object.keys(ARGUMENTS).find((key) => (key.endsWith('.') ? address.startsWith(key) : address === key));
  return (known && ARGUMENTS[known]) || COUNTS.map((count) => Array.from({ length }, () => count));
};

const isText = (value: unknown): value is Text =>
  Array.isArray(value) && value.every((piece) => typeof piece === 'string' || typeof (piece as { code?: unknown })?.code === 'string');

export type Words = readonly (readonly [address: string, words: Text])[];

/** Returns every string of a catalogue with its address, such as `outcomes.readable.title`. Functions are called with typical arguments. */
export const wordsOf = (value: unknown, address = ''): Words => {
  if (typeof value === 'string') return [[address, [value]]];
  if (isText(value)) return [[address, value]];
  if (typeof value === 'function')
    return argumentsOf(address, value.length).flatMap((values, index) => wordsOf(value(...values), `${address}(${index})`));
  const below = Object.entries((value ?? {}) as object);
  return below.flatMap(([key, deeper]) => wordsOf(deeper, address === '' ? key : `${address}.${key}`));
};
