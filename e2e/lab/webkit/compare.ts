/** Puts our verdict on a case and WebKit's result into one form for comparison. */
import { engineNames } from '../../../src/core/engines/names.ts';
import { headerExposures } from '../../../src/core/ruling/exposure.ts';
import type { Ruling } from '../../../src/core/ruling/ruling.ts';
import type { Case } from '../../cases/case.ts';
import type { WebKitObservation } from './driver.ts';

interface ComparedResult {
  readonly javascript: 'readable' | 'opaque' | 'error';
  /** In our result: the text that WebKit's first message must contain. */
  readonly words: string | null;
  /** The names in the reply's lines that JavaScript can enumerate, in lower case, sorted. */
  readonly headers: readonly string[];
}

/** Returns the result that a ruling predicts. */
export const ourResult = (ruling: Ruling): ComparedResult => ({
  javascript: outcomeOf(ruling),
  words: ruling.kind === 'hidden' ? engineNames(ruling.failures[0]).webkit : null,
  headers: namesIn(ruling, ({ visible }) => visible),
});

/** Returns WebKit's result. Where WebKit has no observable result, it repeats the ruling's. */
export const webkitResult = ({ request }: Case, { saw, browserReason }: WebKitObservation, ruling: Ruling): ComparedResult => {
  const ours = ourResult(ruling);
  const written = namesIn(ruling, () => true);
  const outcome = saw.opaque ? 'opaque' : saw.readable ? 'readable' : 'error';
  // JavaScript can't observe the result of a beacon, nor whether a loaded font is opaque.
  const isUnobservable = request.by === 'beacon' || (request.by === 'font' && outcome === 'readable' && ours.javascript === 'opaque');
  return {
    javascript: isUnobservable ? ours.javascript : outcome,
    // Without a response the ruling has no reason.
    words: ruling.kind === 'no-response' ? null : browserReason,
    headers: saw.headers ? [...new Set(saw.headers)].filter((name) => written.includes(name)).sort() : ours.headers,
  };
};

const outcomeOf = ({ kind }: Ruling): ComparedResult['javascript'] => (kind === 'readable' || kind === 'opaque' ? kind : 'error');

type HeaderVisibility = ReturnType<typeof headerExposures>[number];

const namesIn = (ruling: Ruling, isMeant: (header: HeaderVisibility) => boolean): readonly string[] => {
  if (ruling.kind !== 'readable') return [];
  const names = headerExposures(ruling.exposure).flatMap((header) => (isMeant(header) ? header.name.toLowerCase() : []));
  return [...new Set(names)].sort();
};
