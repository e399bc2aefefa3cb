/** The URL of each hop. Its path has the case, stage, run and hop, so that the path alone selects the reply. */
import type { Case, Stage } from '../../cases/case.ts';
import { isStage, type Origins } from './stages.ts';

/** The parts of a hop's path. */
export interface HopPath {
  readonly stage: Stage;
  readonly run: number;
  readonly case: string;
  readonly hop: number;
}

const pattern = /\/case\/([a-z0-9-]+)\/([a-z-]+)\/(\d+)\/(\d+)(?=$|[?#\s)’”"'.,])/;

/** Returns the path of a hop. */
export const pathOf = (at: HopPath): string => `/case/${at.case}/${at.stage}/${at.run}/${at.hop}`;

/** Returns the hop whose URL is, or is quoted in, a text, or null. */
export function findHop(text: string): HopPath | null {
  const [, id, stage, run, hop] = pattern.exec(text) ?? [];
  if (stage === undefined || run === undefined || id === undefined || hop === undefined || !isStage(stage)) return null;
  return { stage, run: Number(run), case: id, hop: Number(hop) };
}

/** Returns the absolute URL of a hop. Throws if the case has no such hop. */
export function urlOf(one: Case, at: Omit<HopPath, 'case'>, origins: Origins): string {
  const hop = one.hops[at.hop];
  if (!hop) throw new Error(`Case "${one.id}" has no hop ${at.hop}`);
  return origins[hop.at] + pathOf({ ...at, case: one.id });
}

/** Fills the placeholders `{page} {host} {port} {api} {other} {here} {path} {next}` in a header line of a hop's reply. */
export function fill(line: string, one: Case, at: Omit<HopPath, 'case'>, origins: Origins): string {
  return line.replace(/\{(page|host|port|api|other|here|path|next)\}/g, (_, word: string) => {
    if (word === 'host') return new URL(origins.page).host;
    if (word === 'port') return new URL(origins.page).port;
    if (word === 'here') return urlOf(one, at, origins);
    if (word === 'path') return pathOf({ ...at, case: one.id });
    if (word === 'next') return urlOf(one, { ...at, hop: at.hop + 1 }, origins);
    return origins[word as keyof Origins];
  });
}
