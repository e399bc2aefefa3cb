import type { TrapId } from '../../fixes/traps.ts';
import type { Text } from './text.ts';

/** What people commonly get wrong with each server, in one language. */
export type Traps = Readonly<Record<TrapId, Text>>;
