/** Finds the reply to a case's request from its path alone. */
import type { Case, RawReply } from '../../cases/case.ts';
import { headerOf, type RawRequest } from './raw-http.ts';
import { originsOf, type Ports } from './stages.ts';
import { fill, findHop } from './urls.ts';

/** Indexes cases by id. Throws if two share an id, or if a reply isn't latin-1 or redirects to a missing hop. */
export function indexCases(cases: readonly Case[]): ReadonlyMap<string, Case> {
  const byId = new Map<string, Case>();
  for (const one of cases) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(one.id)) throw new Error(`Case id "${one.id}" is not kebab-case`);
    if (byId.has(one.id)) throw new Error(`Two cases have the id "${one.id}"`);
    byId.set(one.id, one);
    one.hops.forEach((hop, index) => {
      for (const reply of [hop.preflight, hop.response]) if (reply) checkReply(one, index, reply);
    });
  }
  return byId;
}

/** Returns the reply to a request below `/case/` with its placeholders filled, or the lab's 404 or 500 without CORS headers. */
export function caseReply(request: RawRequest, cases: ReadonlyMap<string, Case>, ports: Ports): RawReply {
  const at = findHop(request.target);
  const one = at && cases.get(at.case);
  const hop = one?.hops[at?.hop ?? 0];
  if (!at || !one || !hop) return { status: 404, lines: ['Content-Type: text/plain'], body: 'The lab has no such case.' };
  const isPreflight = request.method === 'OPTIONS' && headerOf(request, 'access-control-request-method') !== null;
  const reply = isPreflight ? hop.preflight : hop.response;
  if (!reply) return { status: 500, lines: ['Content-Type: text/plain'], body: 'This case has no preflight reply.' };
  const origins = originsOf(at.stage, ports);
  return { ...reply, lines: reply.lines.map((line) => fill(line, one, at, origins)) };
}

function checkReply(one: Case, hop: number, reply: RawReply): void {
  for (const text of [...reply.lines, reply.body ?? '']) {
    if (/[^\0-\xff]/.test(text)) throw new Error(`Case "${one.id}", hop ${hop}: not latin-1: ${JSON.stringify(text)}`);
  }
  if (reply.lines.some((line) => line.includes('{next}')) && !one.hops[hop + 1])
    throw new Error(`Case "${one.id}", hop ${hop}: {next}, but there is no next hop`);
}
