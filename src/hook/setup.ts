/** The setup that the panel passes to the hook: see `src/capture/calls/hook-script.ts`. */
interface Setup {
  /** The name of the event that fetches the journal. A page can't guess it. */
  readonly secret: string;
  /** A name in every stack line of this script, by which these lines are found. */
  readonly trace: string;
  /** This script's source text, to be run in workers: a function that takes its setup. */
  readonly code: string;
  /** In a worker, the length of this script on the first line, in characters; else 0. */
  readonly length: number;
}

declare const corsplain: Setup;
export const setup = corsplain;
