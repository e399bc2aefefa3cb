import type { TrapId } from '../../fixes/traps.ts';
import type { Text } from './text.ts';

/** The common mistakes with each server, in one language. A missing one doesn't compile. */
export type Traps = Readonly<Record<TrapId, Text>>;
