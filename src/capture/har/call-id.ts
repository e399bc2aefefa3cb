/** The page hook's mark on a request: see `src/hook/named-call.ts`. A page may forge it, as it may forge what the hook reports. */
import { fieldsOf } from './fields.ts';

const NAME = /^corsplain-[0-9a-f]{1,40} ([\w.-]{1,60})$/;

/**
 * Which watched call made a request, by the stack that Chromium tells with it: the call's id; '' when script made it and no watched call
 * was part of that; null when there is no stack.
 */
export const callIdOf = (initiator: unknown): string | null => {
  const { callFrames } = fieldsOf(fieldsOf(initiator).stack);
  if (!Array.isArray(callFrames) || callFrames.length === 0) return null;
  const { functionName } = fieldsOf(callFrames[0]);
  return (typeof functionName === 'string' && NAME.exec(functionName)?.[1]) || '';
};

/** The same of several requests of one exchange. */
export const anyCallId = (ids: readonly (string | null)[]): string | null => ids.find(Boolean) ?? (ids.includes('') ? '' : null);
