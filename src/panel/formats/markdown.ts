import { citationOf, linkTo } from '../../core/checks/spec.ts';
import type { Branch } from '../../core/evaluate.ts';
import type { Exchange, Outcome } from '../../core/facts/facts.ts';
import type { HeaderList } from '../../core/http/header-list.ts';
import type { ServedHop } from '../../core/remedies/apply.ts';
import { lineTexts, type NeededLine } from '../../core/remedies/needed-lines.ts';
import type { Remedy } from '../../core/remedies/remedies.ts';
import type { Failure } from '../../core/ruling/ruling.ts';
import { type Catalogue, secondaryTitle } from '../../locales/catalogue/catalogue.ts';
import { conditionName, conditionOf, evidenceOf, explanationOf } from '../../locales/explanation.ts';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { isOnlyIfIncluded, isSentTwice, type Repairs, repairsOf } from '../state/repairs.ts';
import { codeBlock, codeSpan, markdownText, prose } from './markdown-text.ts';

type Lines = readonly string[];

/** Returns an explained exchange for an issue or a chat. */
export const markdownOf = (evaluated: EvaluatedExchange, catalogue: Catalogue): string => {
  const { exchange, verdict, summary } = evaluated;
  const { title, why } = explanationOf(catalogue, verdict);
  const [{ method, url }] = exchange.hops;
  const repairs = repairsOf(evaluated);
  const { ruling } = repairs.branch;
  const [first, ...others] = ruling.kind === 'hidden' ? ruling.failures : [];
  const { credentials } = verdict;
  const modes = credentials.kind === 'seen' ? [credentials.value] : credentials.could;
  return [
    `### ${prose(catalogue.summaries[summary])}: ${markdownText(title)}`,
    codeSpan(`${method} ${url}`),
    markdownText(why),
    ...(verdict.contradicted ? [markdownText(catalogue.contradicted)] : []),
    ...(first ? faultLines(first, exchange, catalogue) : []),
    ...(others.length > 0
      ? [`**${prose(catalogue.ui.alsoWrong)}**`, ...others.flatMap((failure) => otherFailureLines(failure, exchange, catalogue))]
      : []),
    `**${prose(catalogue.ui.credentials)}**: ${modes.map(codeSpan).join(' / ')}. ${markdownText(evidenceOf(catalogue, credentials))}`,
    ...repairLines(evaluated, repairs, catalogue),
    ...exchange.hops.flatMap((_, hop) => hopLines(exchange, hop, catalogue)),
  ]
    .join('\n\n')
    .concat('\n');
};

/** Returns what was sent, what was needed, where, and the step of the standard that requires it. */
const faultLines = ({ reason, place, hop, step }: Failure, { hops }: Exchange, { ui }: Catalogue): Lines => {
  const where = place === 'preflight' ? ui.inPreflight : ui.inResponse;
  const source = `${prose(where)}${hops.length > 1 ? ` · ${codeSpan(hops[hop]?.url ?? '')}` : ''} · [${prose(citationOf(step))}](${linkTo(step)})`;
  if (!('header' in reason)) return [source];
  const { header, sent, needed } = reason;
  const lines = [`- ${prose(ui.sent)}: ${sent === null ? `${codeSpan(header)} ${prose(ui.notSent)}` : codeSpan(`${header}: ${sent}`)}`];
  if (needed !== null) lines.push(`- ${prose(ui.needed)}: ${codeSpan(`${header}: ${needed}`)}`);
  return [lines.join('\n'), source];
};

const otherFailureLines = (failure: Failure, exchange: Exchange, catalogue: Catalogue): Lines => {
  const condition = failure.onlyWith ? ` (${markdownText(catalogue.onlyWith(failure.onlyWith))})` : '';
  return [`${markdownText(secondaryTitle(catalogue, failure))}${condition}`, ...faultLines(failure, exchange, catalogue)];
};

const repairLines = (evaluated: EvaluatedExchange, { branch, remedies }: Repairs, catalogue: Catalogue): Lines => {
  const { kind, branches } = evaluated.verdict;
  const when = `${catalogue.detail.repair.when} ${conditionName(catalogue, branch, branches)}`;
  return [
    ...(kind === 'depends' && remedies.length > 0 ? [`${prose(when)} ${markdownText(conditionOf(branch, branches))}`] : []),
    ...remedies.flatMap((remedy, index) => [
      ...(index > 0 ? [`**${prose(catalogue.detail.repair.or)}**`] : []),
      ...remedyLines(remedy, evaluated, branch, catalogue),
    ]),
  ];
};

const remedyLines = (remedy: Remedy, evaluated: EvaluatedExchange, branch: Branch, { remedies, detail }: Catalogue): Lines => {
  if (remedy.kind === 'nobody') return [markdownText(remedies.nobody)];
  const consent = consentLines(remedy.hops, remedies);
  if (remedy.kind === 'page') {
    const change = `${markdownText(remedies.page(remedy.change))}${remedy.proven ? '' : ` (${prose(detail.repair.unproven)})`}`;
    return [change, ...(consent.length > 0 ? [markdownText(remedies.both)] : []), ...consent];
  }
  return [
    ...(isSentTwice(branch) ? [markdownText(remedies.oneLayer)] : []),
    ...consent,
    ...(isOnlyIfIncluded(evaluated, remedy) ? [markdownText(remedies.ifIncluded)] : []),
  ];
};

const consentLines = (hops: readonly ServedHop[], remedies: Catalogue['remedies']): Lines =>
  hops.flatMap(({ url, preflight, response }) => {
    const neededIn = (title: string, lines: readonly NeededLine[]) => [
      prose(title),
      codeBlock(lineTexts(lines), 'http'),
      ...changesIn(lines, remedies),
    ];
    const preflightLines = preflight ? neededIn(remedies.preflight, preflight) : [];
    const responseLines = neededIn(remedies.response, response);
    return [...(hops.length > 1 ? [codeSpan(url)] : []), ...preflightLines, ...responseLines];
  });

/** Returns what to add to headers that the response sends, and what is left out of them. */
const changesIn = (lines: readonly NeededLine[], remedies: Catalogue['remedies']): Lines => {
  const changes = lines.flatMap(({ name, kept, added, dropped }) => [
    ...(kept.length > 0 && added.length > 0 ? [`- ${codeSpan(name)}: ${prose(remedies.adds(added.join(', ')))}`] : []),
    ...dropped.map((one) => `- ${markdownText(remedies.leftOut(name, one))}`),
  ]);
  return changes.length > 0 ? [changes.join('\n')] : [];
};

const linesOf = (headers: HeaderList): Lines => headers.map(({ name, value }) => `${name}: ${value}`);

const messageLines = (title: string, first: string, headers: HeaderList): Lines => [
  `**${prose(title)}**`,
  codeBlock([first, ...linesOf(headers)], 'http'),
];

const responseLines = (title: string, outcome: Outcome): Lines =>
  outcome.kind === 'answered' ? messageLines(title, String(outcome.reply.status), outcome.reply.headers) : [];

const hopLines = ({ hops }: Exchange, hop: number, { ui }: Catalogue): Lines => {
  const sighting = hops[hop];
  if (!sighting) return [];
  const { url, method, headers, preflight, outcome } = sighting;
  return [
    ...(preflight ? messageLines(ui.preflightRequest, `OPTIONS ${url}`, preflight.headers) : []),
    ...(preflight ? responseLines(ui.preflightResponse, preflight.outcome) : []),
    ...messageLines(ui.requestHeaders, `${method} ${url}`, headers),
    ...responseLines(ui.responseHeaders, outcome),
  ];
};
