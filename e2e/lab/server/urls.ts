/** The address of each hop of a case, which names case, stage, run and hop, so that a path alone says what to answer. */
import type { Case, Stage } from '../../cases/case.ts';
import { isStage, type Origins } from './stages.ts';

/** What the path of a hop's address says. */
export interface HopPath {
  readonly stage: Stage;
  readonly run: number;
  readonly case: string;
  readonly hop: number;
}

const pattern = /\/case\/([a-z0-9-]+)\/([a-z-]+)\/(\d+)\/(\d+)(?=$|[?#\s)’”"'.,])/;

/** The path of one hop. */
export const pathOf = (at: HopPath): string => `/case/${at.case}/${at.stage}/${at.run}/${at.hop}`;

/** What an address, or a message that quotes one, says; null when it names no hop. */
export function findHop(text: string): HopPath | null {
  const [, id, stage, run, hop] = pattern.exec(text) ?? [];
  if (stage === undefined || run === undefined || id === undefined || hop === undefined || !isStage(stage)) return null;
  return { stage, run: Number(run), case: id, hop: Number(hop) };
}

/** The absolute address of one hop of a case; throws when the case has no such hop. */
export function urlOf(asked: Case, at: Omit<HopPath, 'case'>, origins: Origins): string {
  const hop = asked.hops[at.hop];
  if (!hop) throw new Error(`Case "${asked.id}" has no hop ${at.hop}`);
  return origins[hop.at] + pathOf({ ...at, case: asked.id });
}

/** Fills `{page} {host} {port} {api} {other} {here} {path} {next}` in a header line of a hop's reply. */
export function fill(line: string, asked: Case, at: Omit<HopPath, 'case'>, origins: Origins): string {
  return line.replace(/\{(page|host|port|api|other|here|path|next)\}/g, (_, word: string) => {
    if (word === 'host') return new URL(origins.page).host;
    if (word === 'port') return new URL(origins.page).port;
    if (word === 'here') return urlOf(asked, at, origins);
    if (word === 'path') return pathOf({ ...at, case: asked.id });
    if (word === 'next') return urlOf(asked, { ...at, hop: at.hop + 1 }, origins);
    return origins[word as keyof Origins];
  });
}
