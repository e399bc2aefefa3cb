/** Reads the page hook's mark on a request: see `src/hook/named-call.ts`. A page can forge it, as it can forge the hook's reports. */
import { fieldsOf } from './fields.ts';

const MARK = /^corsplain-[0-9a-f]{1,40} ([\w.-]{1,60})$/;

/**
 * The id of the watched call that sent a request, from the stack that Chromium records. '' when the page's JavaScript sent the request
 * without a watched call; null without a stack.
 */
export const callIdOf = (initiator: unknown): string | null => {
  const { callFrames } = fieldsOf(fieldsOf(initiator).stack);
  if (!Array.isArray(callFrames) || callFrames.length === 0) return null;
  const { functionName } = fieldsOf(callFrames[0]);
  return (typeof functionName === 'string' && MARK.exec(functionName)?.[1]) || '';
};

/** The call id of an exchange, from those of its requests. */
export const sharedCallId = (ids: readonly (string | null)[]): string | null => ids.find(Boolean) ?? (ids.includes('') ? '' : null);
