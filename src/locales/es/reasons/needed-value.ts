import type { Position } from '../../../core/ruling/ruling.ts';
import { ALLOW_ORIGIN } from '../../catalogue/reason-words.ts';
import { joinSentences, type Text, text } from '../../catalogue/text.ts';

type AllowOrigin = { readonly sent: string | null; readonly needed: string | null };

/** What to change where the request's origin is `null`, which no server should allow. */
const nullOrigin = ({ hop }: Position): Text =>
  hop > 0
    ? text`La petición tiene ${'Origin: null'} tras una redirección. Los navegadores envían ${'null'} si un servidor de otro origen redirige a un origen distinto, y siempre desde un iframe aislado (sandbox). No permitas ${'null'}, porque cualquier sitio puede enviarlo.`
    : text`La petición tiene ${'Origin: null'}. La página está en un iframe aislado (sandbox), o es un archivo local o una URL ${'data:'}. No permitas ${'null'}, porque cualquier sitio puede enviarlo. Sirve la página desde un origen propio.`;

/** The value that the server must send to this page. */
export const neededValue = (needed: string | null, position: Position): Text =>
  needed === null ? nullOrigin(position) : text`Para esta página, el valor debe ser ${needed}.`;

/** What was required and received, then what is special about this value. */
export const wrongOrigin = ({ sent, needed }: AllowOrigin, position: Position, special: Text = []): Text =>
  needed === null
    ? joinSentences(' ', text`El servidor envió ${`${ALLOW_ORIGIN}: ${sent ?? ''}`}.`, nullOrigin(position))
    : joinSentences(' ', text`${ALLOW_ORIGIN} debe ser exactamente ${needed}, pero el servidor envió ${sent ?? ''}.`, special);
