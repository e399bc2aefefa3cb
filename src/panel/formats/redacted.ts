import { redact } from '../../core/redact/redact.ts';
import { type EvaluatedExchange, evaluateExchange } from '../state/evaluated.ts';

/** Returns the exchange to copy, redacted unless `withSecrets`. It is evaluated again, because reasons quote the messages. */
export const redactedUnless = (evaluated: EvaluatedExchange, withSecrets: boolean): EvaluatedExchange =>
  withSecrets ? evaluated : evaluateExchange(redact(evaluated.exchange));
