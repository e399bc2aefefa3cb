/** What the panel tells the hook: see `src/capture/calls/hook-script.ts`. */
export interface Setup {
  /** The name of the event by which the panel fetches the journal; a page cannot guess it. */
  readonly secret: string;
  /** A word in every stack line of this script, by which these lines are found. */
  readonly trace: string;
  /** This script's own text, to be run in workers; takes its setup as argument. */
  readonly code: string;
  /** In a worker: how many characters of its first line are this script. 0 elsewhere. */
  readonly length: number;
}

declare const corsplain: Setup;
export const setup = corsplain;
