import type { Verdict } from '../../../core/evaluate.ts';
import { exposedHeaders } from '../../../core/ruling/exposed.ts';
import type { Ruling } from '../../../core/ruling/ruling.ts';
import type { SightCause } from '../../../locales/catalogue/detail.ts';

/** Whether JavaScript sees a header; null when that depends on what nobody saw. */
export interface Sight {
  readonly visible: boolean | null;
  readonly because: SightCause;
}

/** What JavaScript sees of a response: of each header in its order, or of none of them for one reason. */
export type Sights = { readonly kind: 'none'; readonly because: SightCause } | { readonly kind: 'each'; readonly each: readonly Sight[] };

const NO_SIGHT = { hidden: 'response-hidden', opaque: 'opaque', 'no-response': 'response-hidden' } as const;

const sightsIn = (ruling: Ruling): Sights =>
  ruling.kind === 'readable' ? { kind: 'each', each: exposedHeaders(ruling.exposure) } : { kind: 'none', because: NO_SIGHT[ruling.kind] };

/** What JavaScript sees of the last response; of those before it, nothing. */
export const sightsOf = ({ branches }: Verdict, isLast: boolean): Sights => {
  if (!isLast) return { kind: 'none', because: 'redirect' };
  const [first, ...others] = branches.map(({ ruling }) => sightsIn(ruling));
  const merged = others.reduce<Sights | undefined>((all, one) => (all ? merge(all, one) : one), first);
  return merged ?? { kind: 'none', because: 'depends' };
};

const DEPENDS: Sight = { visible: null, because: 'depends' };

const merge = (a: Sights, b: Sights): Sights => {
  if (a.kind === 'none' && b.kind === 'none') return a;
  const count = Math.max(a.kind === 'each' ? a.each.length : 0, b.kind === 'each' ? b.each.length : 0);
  const sightAt = (sights: Sights, index: number): Sight | undefined =>
    sights.kind === 'each' ? sights.each[index] : { visible: false, because: sights.because };
  const each = Array.from({ length: count }, (_, index): Sight => {
    const [one, other] = [sightAt(a, index), sightAt(b, index)];
    if (!one || !other || one.visible !== other.visible) return DEPENDS;
    // That it is not exposed is true whatever the mode.
    return one.because === 'response-hidden' ? other : one;
  });
  return { kind: 'each', each };
};
