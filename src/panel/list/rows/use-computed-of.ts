import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';

/** As `useComputed`, but anew for other inputs: a row's element draws one line after another, and the old answer would stay. */
export const useComputedOf = <T>(compute: () => T, inputs: readonly unknown[]): ReadonlySignal<T> =>
  useMemo(() => computed(compute), inputs);
