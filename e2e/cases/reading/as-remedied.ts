/** Applies a remedy to the page and the servers of a case. */

import { engineQuirks } from '../../../src/core/checks/quirks.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { nonEmpty } from '../../../src/core/facts/non-empty.ts';
import { isOkStatus } from '../../../src/core/http/status.ts';
import { originOf } from '../../../src/core/http/url.ts';
import type { ServedHop } from '../../../src/core/remedies/apply.ts';
import { lineTexts } from '../../../src/core/remedies/needed-lines.ts';
import type { PageChange } from '../../../src/core/remedies/page-changes.ts';
import { type Remedy, remediesFor } from '../../../src/core/remedies/remedies.ts';
import { type Origins, originsOf } from '../../lab/server/stages.ts';
import type { Case, HopReplies, PageRequest, RawReply, Stage } from '../case.ts';
import { readable } from '../expectations.ts';
import { asExchange, idealPorts } from './as-exchange.ts';

/** Returns the remedies for a case in an engine, best first, or none if nothing is wrong. */
export const remediesOf = (one: Case, stage: Stage, engine: 'chromium' | 'firefox'): readonly Remedy[] => {
  const exchange = asExchange(one, stage, engine);
  const [{ worlds, ruling }] = evaluate(exchange).branches;
  return remediesFor(exchange, worlds[0], ruling, engineQuirks[engine]);
};

/** Returns the case at one stage with a proven remedy applied literally. */
export const asRemedied = (one: Case, stage: Stage, remedy: Exclude<Remedy, { kind: 'nobody' }>): Case => ({
  id: `${one.id}-${remedy.kind === 'page' ? remedy.change.id : 'server'}-remedied`,
  about: `Fixed: ${one.about}`,
  stages: [stage],
  ...(one.cookie === undefined ? {} : { cookie: one.cookie }),
  request: remedy.kind === 'page' ? changed(one.request, remedy.change) : one.request,
  hops: consentedTo(one.request.by === 'img' ? withImages(one) : one, stage, remedy.hops),
  expected: readable,
});

/** Replaces the bodies with images, because an `<img>` reports a blocked response and an invalid image alike. */
const withImages = (one: Case): Case => {
  const shown = ({ lines, ...reply }: RawReply): RawReply => ({
    ...reply,
    lines: [...lines.filter((line) => nameOf(line) !== 'content-type'), 'Content-Type: image/svg+xml'],
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  });
  const [first, ...rest] = one.hops.map((hop): HopReplies => ({ ...hop, response: shown(hop.response) }));
  return first ? { ...one, hops: [first, ...rest] } : one;
};

const changed = (request: PageRequest, change: PageChange): PageRequest => {
  switch (change.id) {
    case 'drop-credentials':
      return request.crossorigin ? { ...request, crossorigin: 'anonymous' } : { ...request, credentials: 'same-origin' };
    case 'method-upper-case':
      return { ...request, method: change.method };
    case 'mode-cors':
      return { ...request, mode: 'cors' };
    case 'crossorigin':
      return { ...request, crossorigin: 'anonymous' };
    case 'redirect-follow':
      return { ...request, redirect: 'follow' };
    case 'drop-headers':
    case 'call-directly':
      throw new Error(`What comes of ${change.id} is not proven`);
  }
};

const consentedTo = (one: Case, stage: Stage, served: readonly ServedHop[]): Case['hops'] => {
  const origins = originsOf(stage, idealPorts);
  const hops: HopReplies[] = [...one.hops];
  for (const { hop: index, url, preflight, response } of served) {
    const before = hops[index - 1];
    if (!hops[index] && before) hops[index - 1] = { ...before, response: leadingOn(before.response) };
    const hop: HopReplies = hops[index] ?? { at: placeOf(url, origins), response: { status: 200, lines: [] } };
    // The lab's page has another port than the exchange's.
    const placed = (lines: readonly string[]) => lines.map((line) => line.replace(origins.page, '{page}'));
    hops[index] = {
      ...hop,
      ...(preflight ? { preflight: consenting(asPreflightReply(hop.preflight), placed(lineTexts(preflight))) } : {}),
      response: consenting(hop.response, placed(lineTexts(response))),
    };
  }
  return nonEmpty(hops);
};

/** Returns the name of a header line in lower case, as the most lenient browser reads it. */
const nameOf = (line: string): string => line.slice(0, line.indexOf(':')).trim().toLowerCase();

const isConsent = (line: string): boolean =>
  /^access-control-(?:allow-(?:origin|credentials|methods|headers)|expose-headers)$/.test(nameOf(line));
const isLocation = (line: string): boolean => nameOf(line) === 'location';

const consenting = (reply: RawReply, lines: readonly string[]): RawReply => ({
  ...reply,
  lines: [
    ...reply.lines.filter((line) => !isConsent(line) && !(nameOf(line) === 'vary' && lines.some((one) => nameOf(one) === 'vary'))),
    ...lines,
  ],
});

const asPreflightReply = (reply: RawReply = { status: 204, lines: [] }): RawReply =>
  isOkStatus(reply.status) ? reply : { ...reply, status: 204, lines: reply.lines.filter((line) => !isLocation(line)) };

const leadingOn = (reply: RawReply): RawReply => ({
  ...reply,
  lines: [...reply.lines.filter((line) => !isLocation(line)), 'Location: {next}'],
});

const placeOf = (url: string, origins: Origins): HopReplies['at'] => {
  const at = (['page', 'api', 'other'] as const).find((place) => origins[place] === originOf(url));
  if (!at) throw new Error(`${url} is at none of the lab's servers`);
  return at;
};
