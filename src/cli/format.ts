import { writeUnseen } from '../core/http/unseen.ts';
import type { Summary } from '../core/ruling/summary.ts';
import type { Catalogue } from '../locales/catalogue/catalogue.ts';
import { plain as plainText, type Text } from '../locales/catalogue/text.ts';
import type { DescribedConsent, DescribedRemedy, Description } from '../locales/describe.ts';
import { padTo, widthOf } from './width.ts';

/** Wraps text in a terminal's colours, or returns it unchanged. */
interface Paint {
  readonly bad: (text: string) => string;
  readonly good: (text: string) => string;
  readonly soft: (text: string) => string;
  readonly bold: (text: string) => string;
}

const wrap = (code: number, end: number) => (text: string) => `\u001b[${code}m${text}\u001b[${end}m`;
const plain = (text: string) => text;

/** Whether to write colours: only to a terminal, and not with `NO_COLOR` (https://no-color.org). */
export const usesColours = (isTerminal: boolean, noColor: string | undefined): boolean => isTerminal && (noColor ?? '') === '';

/** Returns the colours, or none. */
export const paintFor = (coloured: boolean): Paint =>
  coloured
    ? { bad: wrap(31, 39), good: wrap(32, 39), soft: wrap(2, 22), bold: wrap(1, 22) }
    : { bad: plain, good: plain, soft: plain, bold: plain };

const SIGNS: Readonly<Record<Summary, string>> = {
  readable: '✓',
  partly: '✓',
  opaque: '●',
  hidden: '✗',
  depends: '?',
  'no-response': '–',
};

/** Formats one explained exchange for people. `outcome`: that of its verdict. `advice`: further lines on the reason. */
export const formatExplanation = (
  { method, url, status, title, why, failures, remedies }: Description,
  outcome: Summary,
  catalogue: Catalogue,
  { bad, good, soft, bold }: Paint,
  advice: readonly Text[] = [],
): string => {
  const colour = outcome === 'hidden' ? bad : outcome === 'readable' ? good : plain;
  const term = catalogue.ui;
  const columns = Math.max(widthOf(term.sent), widthOf(term.needed)) + 2;
  const lines = [
    `${colour(`${SIGNS[outcome]} ${catalogue.summaries[outcome]}`)}  ${writeUnseen(method)} ${writeUnseen(url)} ${soft(status === 0 ? '–' : String(status))}`,
    `  ${bold(writeUnseen(title))}`,
    `  ${writeUnseen(why)}`,
    ...advice.map((line) => `  ${writeUnseen(plainText(line))}`),
  ];
  for (const { args, when } of failures) {
    if (typeof args.header !== 'string') continue;
    const sent = typeof args.sent === 'string' ? `${args.header}: ${args.sent}` : `${args.header} ${term.notSent}`;
    const condition = when ? `  (${plainText(catalogue.onlyWith(when.credentials))})` : '';
    lines.push(`    ${bad(`${padTo(columns, term.sent)}${writeUnseen(sent)}`)}${soft(condition)}`);
    if (typeof args.needed === 'string')
      lines.push(`    ${good(`${padTo(columns, term.needed)}${writeUnseen(`${args.header}: ${args.needed}`)}`)}`);
  }
  const [engineNames] = failures.map(({ engines }) => Object.values(engines).filter((name) => name !== null));
  if (engineNames && engineNames.length > 0) lines.push(`  ${soft(`${term.browserNames}: ${engineNames.join(' · ')}`)}`);
  const [remedy] = remedies;
  if (remedy) lines.push(...remedyLines(remedy, catalogue).map((line) => `  ${writeUnseen(line)}`));
  return `${lines.join('\n')}\n`;
};

const remedyLines = (remedy: DescribedRemedy, catalogue: Catalogue): readonly string[] => {
  const { remedies } = catalogue;
  if (remedy.kind === 'nobody') return [plainText(remedies.nobody)];
  if (remedy.kind === 'server') return consentLines(remedy, catalogue);
  const { change, server } = remedy;
  return [plainText(remedies.page(change)), ...(server ? [plainText(remedies.both), ...consentLines(server, catalogue)] : [])];
};

const consentLines = ({ preflight, response, changes, hops }: DescribedConsent, { remedies }: Catalogue): readonly string[] => {
  const parts = hops ?? [{ url: null, preflight, response, changes }];
  return parts.flatMap(({ url, preflight, response, changes }) => {
    const wordsFor = (of: 'preflight' | 'response') =>
      changes
        .filter(({ place }) => place === of)
        .flatMap(({ header, adds, leavesOut }) => [
          ...(adds.length > 0 ? [`${header}: ${remedies.adds(adds.join(', '))}`] : []),
          ...leavesOut.map((dropped) => plainText(remedies.leftOut(header, dropped))),
        ]);
    return [
      ...(url === null ? [] : [`${url}:`]),
      ...(preflight ? [remedies.preflight, ...preflight.map((line) => `  ${line}`), ...wordsFor('preflight')] : []),
      remedies.response,
      ...response.map((line) => `  ${line}`),
      ...wordsFor('response'),
    ];
  });
};
