import type { Position } from '../../../core/ruling/ruling.ts';
import { ALLOW_ORIGIN } from '../../catalogue/reason-words.ts';
import { joinSentences, type Text, text } from '../../catalogue/text.ts';

type AllowOrigin = { readonly sent: string | null; readonly needed: string | null };

/** What to change where the request's origin is `null`, which no server should allow. */
const nullOrigin = ({ hop }: Position): Text =>
  hop > 0
    ? text`The request has ${'Origin: null'} after a redirect. Browsers send ${'null'} if a cross-origin server redirects to yet another origin, and always from sandboxed iframes. Don’t allow ${'null'}, because any site can send it.`
    : text`The request has ${'Origin: null'}. The page runs in a sandboxed iframe, or is a local file or a ${'data:'} URL. Don’t allow ${'null'}, because any site can send it. Serve the page from its own origin.`;

/** The value that the server must send to this page. */
export const neededValue = (needed: string | null, position: Position): Text =>
  needed === null ? nullOrigin(position) : text`For this page, the value must be ${needed}.`;

/** What was required and received, then what is special about this value. */
export const wrongOrigin = ({ sent, needed }: AllowOrigin, position: Position, special: Text = []): Text =>
  needed === null
    ? joinSentences(' ', text`The server sent ${`${ALLOW_ORIGIN}: ${sent ?? ''}`}.`, nullOrigin(position))
    : joinSentences(' ', text`${ALLOW_ORIGIN} must be exactly ${needed}, but the server sent ${sent ?? ''}.`, special);
