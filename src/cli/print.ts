import type { Catalogue } from '../locales/catalogue/catalogue.ts';
import type { DescribedConsent, DescribedRemedy, Description } from '../locales/catalogue/describe.ts';
import { plain as plainText } from '../locales/catalogue/text.ts';
import { padTo, widthOf } from './width.ts';

/** Wraps words in a terminal's colours; the identity where colours are not wanted. */
export interface Paint {
  readonly bad: (text: string) => string;
  readonly good: (text: string) => string;
  readonly soft: (text: string) => string;
  readonly bold: (text: string) => string;
}

const wrap = (code: number, end: number) => (text: string) => `\u001b[${code}m${text}\u001b[${end}m`;
const plain = (text: string) => text;

/** Whether colours may be written: only to a terminal, and never where `NO_COLOR` is set (https://no-color.org). */
export const usesColours = (isTerminal: boolean, noColor: string | undefined): boolean => isTerminal && (noColor ?? '') === '';

/** The colours themselves, or none. */
export const paintFor = (coloured: boolean): Paint =>
  coloured
    ? { bad: wrap(31, 39), good: wrap(32, 39), soft: wrap(2, 22), bold: wrap(1, 22) }
    : { bad: plain, good: plain, soft: plain, bold: plain };

// Header values come from strangers: nothing of theirs may steer the terminal or the order in which text is read.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The text on one line, with every character that a terminal would not show or would obey written as JSON escapes it. */
export const escapeInvisible = (text: string): string => text.replace(UNSEEN, (c) => c.split('').map(escaped).join(''));

const SIGNS: Readonly<Record<Description['verdict'], string>> = {
  readable: '✓',
  opaque: '●',
  hidden: '✗',
  depends: '?',
  'no-response': '–',
};

/** What came of it, where the cause alone depends. */
const outcomeOf = ({ verdict, branches }: Description): Description['verdict'] => {
  const [first, ...others] = new Set(branches.map((branch) => branch.verdict));
  return first === undefined || others.length > 0 ? verdict : first;
};

/** One exchange for a person to read. */
export const formatExplanation = (described: Description, catalogue: Catalogue, { bad, good, soft, bold }: Paint): string => {
  const { method, url, status, title, why, failures, remedies } = described;
  const verdict = outcomeOf(described);
  const colour = verdict === 'hidden' ? bad : verdict === 'readable' ? good : plain;
  const term = catalogue.ui;
  const columns = Math.max(widthOf(term.sent), widthOf(term.needed)) + 2;
  const lines = [
    `${colour(`${SIGNS[verdict]} ${catalogue.summaries[verdict]}`)}  ${escapeInvisible(method)} ${escapeInvisible(url)} ${soft(status === 0 ? '–' : String(status))}`,
    `  ${bold(escapeInvisible(title))}`,
    `  ${escapeInvisible(why)}`,
  ];
  for (const { args, when } of failures) {
    if (typeof args.header !== 'string') continue;
    const sent = typeof args.sent === 'string' ? `${args.header}: ${args.sent}` : `${args.header} ${term.notSent}`;
    const condition = when ? `  (${plainText(catalogue.onlyWith(when.credentials))})` : '';
    lines.push(`    ${bad(`${padTo(columns, term.sent)}${escapeInvisible(sent)}`)}${soft(condition)}`);
    if (typeof args.needed === 'string')
      lines.push(`    ${good(`${padTo(columns, term.needed)}${escapeInvisible(`${args.header}: ${args.needed}`)}`)}`);
  }
  const [engineNames] = failures.map(({ engines }) => Object.values(engines).filter((name) => name !== null));
  if (engineNames && engineNames.length > 0) lines.push(`  ${soft(`${term.browserNames}: ${engineNames.join(' · ')}`)}`);
  const [remedy] = remedies;
  if (remedy) lines.push(...printRemedy(remedy, catalogue).map((line) => `  ${escapeInvisible(line)}`));
  return `${lines.join('\n')}\n`;
};

const printRemedy = (remedy: DescribedRemedy, catalogue: Catalogue): readonly string[] => {
  const { remedies } = catalogue;
  if (remedy.kind === 'nobody') return [plainText(remedies.nobody)];
  if (remedy.kind === 'server') return printConsent(remedy, catalogue);
  const { change, server } = remedy;
  return [plainText(remedies.page(change)), ...(server ? [plainText(remedies.both), ...printConsent(server, catalogue)] : [])];
};

const printConsent = ({ preflight, response, hops }: DescribedConsent, { remedies }: Catalogue): readonly string[] => {
  const parts = hops ?? [{ url: null, preflight, response }];
  return parts.flatMap(({ url, preflight, response }) => [
    ...(url === null ? [] : [`${url}:`]),
    ...(preflight ? [remedies.preflight, ...preflight.map((line) => `  ${line}`)] : []),
    remedies.response,
    ...response.map((line) => `  ${line}`),
  ]);
};
