import type { Position } from '../../../core/ruling/ruling.ts';
import { ALLOW_ORIGIN } from '../../catalogue/reason-words.ts';
import { joinSentences, type Text, text } from '../../catalogue/text.ts';

type AllowOrigin = { readonly sent: string | null; readonly needed: string | null };

/** What to change where the request's origin is `null`, which no server should allow. */
const nullOrigin = ({ hop }: Position): Text =>
  hop > 0
    ? text`リダイレクト後のリクエストに ${'Origin: null'} が付いています。別オリジンのサーバーからさらに別のオリジンへリダイレクトされると、ブラウザーは ${'null'} を送信します。サンドボックス化された iframe からは常に送信します。${'null'} はどのサイトからでも送信できるため、許可しないでください。`
    : text`リクエストに ${'Origin: null'} が付いています。ページがサンドボックス化された iframe で動作しているか、ローカルファイルまたは ${'data:'} の URL です。${'null'} はどのサイトからでも送信できるため、許可しないでください。ページをそれ自身のオリジンから配信してください。`;

/** The value that the server must send to this page. */
export const neededValue = (needed: string | null, position: Position): Text =>
  needed === null ? nullOrigin(position) : text`このページから読み取れるようにするには、値を ${needed} にしてください。`;

/** What was required and received, then what is special about this value. */
export const wrongOrigin = ({ sent, needed }: AllowOrigin, position: Position, special: Text = []): Text =>
  needed === null
    ? joinSentences('', text`サーバーは ${`${ALLOW_ORIGIN}: ${sent ?? ''}`} を送信しました。`, nullOrigin(position))
    : joinSentences(
        '',
        text`${ALLOW_ORIGIN} の値は ${needed} と完全に一致する必要がありますが、サーバーは ${sent ?? ''} を送信しました。`,
        special,
      );
