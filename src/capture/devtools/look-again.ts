/** Looks again into the browser's whole list, for what it told before it knew the answer: Chromium does, above all under load. */
import type { Exchange } from '../../core/facts/facts.ts';

export interface LookAgain {
  /** An event has told of a request. */
  readonly heard: () => void;
  /** Notes which of the exchanges that changed are in doubt, and plans the next look for them. */
  readonly doubt: (changed: readonly Exchange[]) => void;
  readonly look: () => Promise<void>;
}

export interface LookAgainPort {
  /** The newest state of an exchange; undefined once it is gone. */
  readonly find: (id: string) => Exchange | undefined;
  /** Takes the whole list in. */
  readonly takeAll: () => Promise<void>;
}

/** How long Chromium may take until what it refused to tell, or told without an answer, can be had. Milliseconds. */
export const LOOK_AGAIN_AFTER = 400;
// Under load it takes much longer, so each further look waits three times as long.
const LOOKS = 4;
// The whole list is dear, for the browser too: while requests still come in, a look waits, but not for ever.
const LOOK_AT_LAST = 10_000; // ms
const SHARE = 20; // rest so many times as long as the last look took

// Codes that Chromium gives to what it refused and to what it has not heard of yet; any other says what happened.
const VAGUE: ReadonlySet<string> = new Set(['', 'net::ERR_FAILED', 'net::ERR_INVALID_REDIRECT']);

/**
 * No answer, or no headers: the browser may know more in a moment. That the answer of the preflight would explain the failure
 * proves nothing: it does so in some credentials mode only, and the request may have been sent all the same.
 */
const isInDoubt = ({ hops }: Exchange): boolean => {
  const last = hops[hops.length - 1];
  return last !== undefined && (last.outcome.kind === 'answered' ? last.provisional : VAGUE.has(last.outcome.code));
};

export const createLookAgain = ({ find, takeAll }: LookAgainPort): LookAgain => {
  const looks = new Map<string, number>();
  let planned = false;
  let heardAt = 0;
  let lookedAt = 0;
  let rested = 0; // when the next look may be, in ms since 1970

  const plan = (): void => {
    if (planned) return;
    let fewest = LOOKS;
    for (const [id, times] of looks) {
      const exchange = find(id);
      if (exchange && isInDoubt(exchange) && times < LOOKS) fewest = Math.min(fewest, times);
      else looks.delete(id);
    }
    if (fewest === LOOKS) return;
    planned = true;
    setTimeout(lookWhenQuiet, Math.max(LOOK_AGAIN_AFTER * 3 ** fewest, rested - Date.now()));
  };
  const look = async (): Promise<void> => {
    planned = true;
    lookedAt = Date.now();
    for (const [id, times] of looks) looks.set(id, times + 1);
    await takeAll();
    rested = Date.now() + SHARE * (Date.now() - lookedAt);
    planned = false;
  };
  const lookWhenQuiet = (): void => {
    const now = Date.now();
    if (now - heardAt < LOOK_AGAIN_AFTER && now - lookedAt < LOOK_AT_LAST) setTimeout(lookWhenQuiet, LOOK_AGAIN_AFTER);
    else void look().then(plan);
  };

  return {
    heard: () => {
      heardAt = Date.now();
    },
    doubt: (changed) => {
      for (const exchange of changed) if (isInDoubt(exchange) && !looks.has(exchange.id)) looks.set(exchange.id, 0);
      plan();
    },
    look,
  };
};
