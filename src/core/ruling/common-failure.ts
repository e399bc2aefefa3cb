import type { Failure, Ruling } from './ruling.ts';

interface Branched {
  readonly branches: readonly { readonly ruling: Ruling }[];
}

const isSame = (a: Failure, b: Failure): boolean => a.reason.id === b.reason.id && a.place === b.place && a.hop === b.hop;

/**
 * Returns what goes wrong in every branch, whatever the open facts are: the failure that the browser reports first in one branch and that
 * the others have as well. null if there is none.
 */
export const commonFailure = ({ branches }: Branched): Failure | null => {
  const failures = branches.map(({ ruling }) => (ruling.kind === 'hidden' ? ruling.failures : []));
  const first = failures.flatMap(([failure]) => failure ?? []);
  return first.find((failure) => failures.every((others) => others.some((other) => !other.onlyWith && isSame(other, failure)))) ?? null;
};
