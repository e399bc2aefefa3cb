/** What of our verdict on a case can be held against WebKit, and what WebKit did, side by side. */
import { engineNames } from '../../../src/core/engines/names.ts';
import { headerExposures } from '../../../src/core/ruling/exposure.ts';
import type { Ruling } from '../../../src/core/ruling/ruling.ts';
import type { Case } from '../../cases/case.ts';
import type { WebKitObservation } from './driver.ts';

export interface ComparedResult {
  readonly javascript: 'readable' | 'opaque' | 'error';
  /** Ours: what its first message must contain. */
  readonly words: string | null;
  /** The names among those in the reply's lines that script can enumerate, lower case, sorted. */
  readonly headers: readonly string[];
}

/** What our ruling says of it. */
export const ourResult = (ruling: Ruling): ComparedResult => ({
  javascript: outcomeOf(ruling),
  words: ruling.kind === 'hidden' ? engineNames(ruling.failures[0]).webkit : null,
  headers: namesIn(ruling, ({ visible }) => visible),
});

/** What WebKit showed of it, where it can show it; for the rest our ruling stands. */
export const webkitResult = ({ request }: Case, { saw, browserReason }: WebKitObservation, ruling: Ruling): ComparedResult => {
  const ours = ourResult(ruling);
  const written = namesIn(ruling, () => true);
  const heard = saw.opaque ? 'opaque' : saw.readable ? 'readable' : 'error';
  // Nobody learns what came of a beacon but from the browser's messages, nor of a font whether more than its shapes can be had.
  const untold = request.by === 'beacon' || (request.by === 'font' && heard === 'readable' && ours.javascript === 'opaque');
  return {
    javascript: untold ? ours.javascript : heard,
    // Where nothing answered we claim no reason.
    words: ruling.kind === 'no-response' ? null : browserReason,
    headers: saw.headers ? [...new Set(saw.headers)].filter((name) => written.includes(name)).sort() : ours.headers,
  };
};

const outcomeOf = ({ kind }: Ruling): ComparedResult['javascript'] => (kind === 'readable' || kind === 'opaque' ? kind : 'error');

type Sight = ReturnType<typeof headerExposures>[number];

const namesIn = (ruling: Ruling, isMeant: (sight: Sight) => boolean): readonly string[] => {
  if (ruling.kind !== 'readable') return [];
  const names = headerExposures(ruling.exposure).flatMap((sight) => (isMeant(sight) ? sight.name.toLowerCase() : []));
  return [...new Set(names)].sort();
};
