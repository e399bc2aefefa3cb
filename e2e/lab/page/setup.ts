/** The data that the server embeds in the lab page. */
import type { PageRequest, Stage } from '../../cases/case.ts';

/** The parts of a case that the page needs: the request and its origin, but not the response. */
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
