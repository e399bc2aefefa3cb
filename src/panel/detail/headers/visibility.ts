import type { Verdict } from '../../../core/evaluate.ts';
import { headerExposures, otherUnexposedHeaders } from '../../../core/ruling/exposure.ts';
import type { Ruling } from '../../../core/ruling/ruling.ts';
import type { SightCause } from '../../../locales/catalogue/detail.ts';

/** Whether JavaScript can read a header; null where that depends on unobserved facts. */
export interface HeaderVisibility {
  readonly visible: boolean | null;
  readonly because: SightCause;
}

/** What JavaScript can read of a response: of each header, in order; or of none, for one reason. */
export type ResponseVisibility =
  | { readonly kind: 'none'; readonly because: SightCause }
  | { readonly kind: 'each'; readonly each: readonly HeaderVisibility[] };

const NOT_VISIBLE = { hidden: 'response-hidden', opaque: 'opaque', 'no-response': 'response-hidden' } as const;

const visibilityIn = (ruling: Ruling): ResponseVisibility =>
  ruling.kind === 'readable'
    ? { kind: 'each', each: headerExposures(ruling.exposure) }
    : { kind: 'none', because: NOT_VISIBLE[ruling.kind] };

/** Returns what JavaScript can read of a response. Only the last one can be readable. */
export const visibilityOf = ({ branches }: Verdict, isLast: boolean): ResponseVisibility => {
  if (!isLast) return { kind: 'none', because: 'redirect' };
  const [first, ...others] = branches.map(({ ruling }) => visibilityIn(ruling));
  const merged = others.reduce<ResponseVisibility | undefined>((all, one) => (all ? merge(all, one) : one), first);
  return merged ?? { kind: 'none', because: 'depends' };
};

const DEPENDS: HeaderVisibility = { visible: null, because: 'depends' };

const merge = (a: ResponseVisibility, b: ResponseVisibility): ResponseVisibility => {
  if (a.kind === 'none' && b.kind === 'none') return a;
  const count = Math.max(a.kind === 'each' ? a.each.length : 0, b.kind === 'each' ? b.each.length : 0);
  const visibilityAt = (visibility: ResponseVisibility, index: number): HeaderVisibility | undefined =>
    visibility.kind === 'each' ? visibility.each[index] : { visible: false, because: visibility.because };
  const each = Array.from({ length: count }, (_, index): HeaderVisibility => {
    const [one, other] = [visibilityAt(a, index), visibilityAt(b, index)];
    if (!one || !other || one.visible !== other.visible) return DEPENDS;
    // A header that is not exposed stays unreadable in every branch.
    return one.because === 'response-hidden' ? other : one;
  });
  return { kind: 'each', each };
};

/** Returns the headers that JavaScript can't read in any branch and that nothing in the exchange shows to be wanted. */
export const unreadHeaders = ({ branches }: Verdict): readonly string[] => {
  const [first = [], ...others] = branches.map(({ ruling }) => (ruling.kind === 'readable' ? otherUnexposedHeaders(ruling.exposure) : []));
  return first.filter((name) => others.every((names) => names.includes(name)));
};
