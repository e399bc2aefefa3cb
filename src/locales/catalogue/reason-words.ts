import type { Reason, ReasonId } from '../../core/checks/index.ts';
import type { Position } from '../../core/ruling/ruling.ts';
import type { Text } from './text.ts';

/** The words for one reason, or for an outcome without one. */
export interface Explanation {
  /** What is wrong, without advice: at most 60 characters with typical values. */
  readonly title: Text;
  /** What was required and received, why if that isn't obvious, and last what to change. */
  readonly why: Text;
  /** The Reason column: at most 28 characters, the name of the preflight included. */
  readonly short: string;
}

type ById<Id, R = Reason> = R extends { readonly id: infer Ids } ? (Id extends Ids ? R : never) : never;

/** One function for each reason. The position says where the check failed, which may need other words. */
export type ReasonWords = { readonly [Id in ReasonId]: (reason: ById<Id>, position: Position) => Explanation };

/** Returns the words for a preflight response, or those for any other place. Both are whole: languages differ in their order. */
export const byPlace = <T>({ place }: Position, elsewhere: T, inPreflight: T): T => (place === 'preflight' ? inPreflight : elsewhere);

export const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
export const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';
export const ALLOW_METHODS = 'Access-Control-Allow-Methods';
export const ALLOW_HEADERS = 'Access-Control-Allow-Headers';
export const CORP = 'Cross-Origin-Resource-Policy';
/** The only methods that a browser writes in uppercase by itself. */
export const NORMALIZED_METHODS = 'DELETE, GET, HEAD, OPTIONS, POST, PUT';
