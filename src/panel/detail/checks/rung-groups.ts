import type { Place } from '../../../core/checks/inputs.ts';
import type { Rung } from '../../../core/ruling/ruling.ts';

/** The rungs of one message. */
interface RungGroup {
  readonly place: Place;
  readonly hop: number;
  readonly rungs: readonly Rung[];
}

/** Returns one group for each message, in order; a single one for a single request, which needs no headings. */
export const groupRungs = (rungs: readonly Rung[]): readonly RungGroup[] => {
  const preflighted = rungs.some(({ check, place }) => place === 'preflight' && check !== 'preflight-need');
  const redirected = rungs.some(({ hop }) => hop > 0);
  if (!preflighted && !redirected) return [{ place: 'response', hop: 0, rungs }];
  const groups: (RungGroup & { rungs: Rung[] })[] = [];
  for (const rung of rungs) {
    // Whether a preflight is needed is a check of the request, before there is a preflight.
    const place = rung.check === 'preflight-need' ? 'request' : rung.place;
    const last = groups.at(-1);
    if (last?.place === place && last.hop === rung.hop) last.rungs.push(rung);
    else groups.push({ place, hop: rung.hop, rungs: [rung] });
  }
  return groups;
};
