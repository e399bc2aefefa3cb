import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';

/** Like `useComputed`, but renewed when the inputs change: a recycled element draws another row, and must not keep the value of the last. */
export const useComputedOf = <T>(compute: () => T, inputs: readonly unknown[]): ReadonlySignal<T> =>
  useMemo(() => computed(compute), inputs);
