import { redact } from '../../core/redact/redact.ts';
import { type Judged, judge } from '../state/evaluated.ts';

/** What a copy is made of: without secrets, unless the user wants them. Judged anew, for reasons quote what travelled. */
export const forCopy = (judged: Judged, withSecrets: boolean): Judged => (withSecrets ? judged : judge(redact(judged.exchange)));
