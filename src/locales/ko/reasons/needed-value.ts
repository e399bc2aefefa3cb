import type { Position } from '../../../core/ruling/ruling.ts';
import { ALLOW_ORIGIN } from '../../catalogue/reason-words.ts';
import { joinSentences, type Text, text } from '../../catalogue/text.ts';

type AllowOrigin = { readonly sent: string | null; readonly needed: string | null };

/** What to change where the request's origin is `null`, which no server should allow. */
const nullOrigin = ({ hop }: Position): Text =>
  hop > 0
    ? text`리다이렉션 후의 요청에 ${'Origin: null'} 헤더가 있습니다. 교차 출처 서버에서 또 다른 출처로 리다이렉션되면 브라우저가 ${'null'}을 보냅니다. 샌드박스 iframe에서는 항상 보냅니다. 어느 사이트든 ${'null'}을 보낼 수 있으므로 허용하지 마세요.`
    : text`요청에 ${'Origin: null'} 헤더가 있습니다. 페이지가 샌드박스 iframe에서 실행되거나, 로컬 파일 또는 ${'data:'} URL인 경우입니다. 어느 사이트든 ${'null'}을 보낼 수 있으므로 허용하지 마세요. 페이지를 자체 출처에서 제공하세요.`;

/** The value that the server must send to this page. */
export const neededValue = (needed: string | null, position: Position): Text =>
  needed === null ? nullOrigin(position) : text`이 페이지에서 읽으려면 서버가 ${needed} 값을 보내야 합니다.`;

/** What was required and received, then what is special about this value. */
export const wrongOrigin = ({ sent, needed }: AllowOrigin, position: Position, special: Text = []): Text =>
  needed === null
    ? joinSentences(' ', text`서버가 ${`${ALLOW_ORIGIN}: ${sent ?? ''}`} 헤더를 보냈습니다.`, nullOrigin(position))
    : joinSentences(
        ' ',
        text`${ALLOW_ORIGIN} 헤더는 ${needed} 값과 정확히 일치해야 하지만, 서버는 ${sent ?? ''} 값을 보냈습니다.`,
        special,
      );
