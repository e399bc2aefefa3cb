import type { SpecStep } from './spec.ts';

/** The result of one check. `settled` is the standard's early success: the rest of its ladder doesn't run. */
type CheckResult<R> = { readonly kind: 'passed' } | { readonly kind: 'settled' } | { readonly kind: 'failed'; readonly reason: R };

/** One normative step. `id` is the condition that must hold; `run` returns the reason if it doesn't. */
export interface Check<In, Id extends string, R> {
  readonly id: Id;
  readonly step: SpecStep;
  readonly run: (input: In) => CheckResult<R>;
}

/** Defines a check with its exact types, so that the union of all reasons is derived from the checks. */
export const check = <In, const Id extends string, R>(id: Id, step: SpecStep, run: (input: In) => CheckResult<R>): Check<In, Id, R> => ({
  id,
  step,
  run,
});

// biome-ignore lint/suspicious/noExplicitAny: only the reason's type matters
export type ReasonOf<C> = C extends Check<any, string, infer R> ? R : never;
// biome-ignore lint/suspicious/noExplicitAny: only the id's type matters
export type IdOf<C> = C extends Check<any, infer Id, any> ? Id : never;

export const passed: CheckResult<never> = { kind: 'passed' };
export const settled: CheckResult<never> = { kind: 'settled' };
export const failed = <const R>(reason: R): CheckResult<R> => ({ kind: 'failed', reason });
