/** What the server tells the lab page about itself. */
import type { PageRequest, Stage } from '../../cases/case.ts';

/** A case as the page knows it: what to ask, and where, but not what is answered. */
export interface ListedCase {
  readonly id: string;
  readonly about: string;
  readonly origin: string;
  readonly request: PageRequest;
}

export interface PageSetup {
  readonly stage: Stage;
  readonly cases: readonly ListedCase[];
  readonly run: readonly string[]; // ids of the cases to run at once
}
