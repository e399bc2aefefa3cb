import { secondsIn } from '../catalogue/format.ts';
import { browserOf, codeList, type Notes, type NoteWords, type ReflectionWords } from '../catalogue/notes.ts';
import { text } from '../catalogue/text.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';
const ALLOW_HEADERS = 'Access-Control-Allow-Headers';
const EXPOSE_HEADERS = 'Access-Control-Expose-Headers';
const MAX_AGE = 'Access-Control-Max-Age';

const inSeconds = secondsIn('ja');

const notes: NoteWords = {
  'null-allowed-with-credentials': () => ({
    title: text`サーバーがオリジン ${'null'} を資格情報付きで許可しています`,
    what: text`サンドボックス化された iframe のオリジンは ${'null'} で、どのサイトでも作成できます。そこからユーザーの Cookie を使ってこのレスポンスを読み取れます。許可リストから ${'null'} を削除してください。`,
  }),
  'http-origin-allowed': ({ origin }) => ({
    title: text`暗号化されていないオリジンが資格情報付きで許可されています`,
    what: text`${origin} を通信経路上で改ざんできる人は、この ${'https'} サーバーからユーザーのデータを読み取れます。${'https'} のオリジンだけを許可してください。`,
  }),
  'request-executed': ({ method, status }) => ({
    title: text`サーバーは ${method} を受け取り、実行した可能性があります`,
    what: text`ブラウザーがブロックしたのはレスポンス (ステータス ${status}) だけです。再試行する前に、リクエストが処理されていないか確認してください。CORS は他のサイトからの送信を防がないため、サーバーには CSRF 対策が必要です。`,
  }),
  'cookie-stored-though-hidden': ({ names }) => ({
    title: text`ブロックされたレスポンスの Cookie が保存された可能性: ${codeList(names, '、')}`,
    what: text`資格情報付きのリクエストでは、レスポンスをブロックした場合でも、ブラウザーは ${'Set-Cookie'} を処理します。ページではエラーになっても、ログインやログアウトは成功している可能性があります。`,
  }),
  'cookie-ignored': ({ names, asked }) => ({
    title: text`サーバーが送信した Cookie は無視されました: ${codeList(names, '、')}`,
    what:
      asked === 'preflight'
        ? text`ブラウザーはプリフライトを資格情報なしで送信するため、そのレスポンスの ${'Set-Cookie'} は効果がありません。Cookie は実際のリクエストのレスポンスで設定してください。`
        : text`リクエストに資格情報がなかったため、${'Set-Cookie'} は効果がありません。Cookie を保存するには、${"credentials: 'include'"} を指定し、サーバーで資格情報を許可してください。`,
  }),
  'vary-origin-missing': ({ origin, perOrigin }) => ({
    title: text`レスポンスに ${'Vary: Origin'} がありません`,
    what:
      perOrigin === 'yes'
        ? text`レスポンスは ${origin} を許可しており、値はリクエストのオリジンによって変わります。キャッシュがこのレスポンスを別のオリジンに返すと、ブラウザーはそこでブロックします。この URL のすべてのレスポンスに ${'Vary: Origin'} を付けてください。`
        : text`レスポンスは ${origin} を許可しています。値がリクエストのオリジンによって変わる場合、キャッシュがこのレスポンスを別のオリジンに返すことがあります。ブラウザーはそこでブロックします。1 つのレスポンスからは、値が固定かどうか分かりません。念のため ${'Vary: Origin'} を送信してください。`,
  }),
  'expose-wildcard-literal-with-credentials': ({ missed }) => ({
    title: text`資格情報付きのリクエストには ${'*'} でヘッダーを公開できません`,
    what:
      missed.length === 0
        ? text`この場合、ブラウザーは ${EXPOSE_HEADERS} の ${'*'} をヘッダー名として扱います。JavaScript で読み取るヘッダーの名前を列挙してください。`
        : text`この場合、ブラウザーは ${EXPOSE_HEADERS} の ${'*'} をヘッダー名として扱います。JavaScript で読み取るヘッダー (${codeList(missed, '、')} など) の名前を列挙してください。`,
  }),
  'wildcard-header-does-not-cover-authorization': () => ({
    title: text`${'Authorization'} は ${'*'} だけで許可されています`,
    what: text`現在のブラウザーは受け入れますが、標準では ${'*'} に ${'Authorization'} は含まれません。${ALLOW_HEADERS} に ${'Authorization'} を明示的に追加してください。`,
  }),
  'authorization-is-not-credentials': ({ setBy }) =>
    ({
      script: {
        title: text`${'Authorization'} はページが設定したため、資格情報ではありません`,
        what: text`CORS では通常のヘッダーです。プリフライトで許可する必要がありますが、${"credentials: 'include'"} と ${ALLOW_CREDENTIALS} は不要です。`,
      },
      browser: {
        title: text`${'Authorization'} はブラウザーが追加したため、資格情報です`,
        what: text`HTTP 認証によるものです。プリフライトで許可する必要はありませんが、サーバーは資格情報を許可する必要があります。`,
      },
      unknown: {
        title: text`${'Authorization'} を設定したのがページかブラウザーかは不明です`,
        what: text`JavaScript が設定したなら通常のヘッダーです。ブラウザーが HTTP 認証のために追加したなら資格情報です。ログには、これを判別できる一致したプリフライトがありません。`,
      },
    })[setBy],
  'allow-credentials-useless-with-wildcard': () => ({
    title: text`${'*'} と併用すると資格情報の許可は効果がありません`,
    what: text`${ALLOW_ORIGIN} が ${'*'} の場合、ブラウザーは資格情報付きのリクエストのレスポンスをブロックします。許可するには、正確なオリジンを送信してください。許可しない場合は ${`${ALLOW_CREDENTIALS}: true`} を省略してください。`,
  }),
  'allow-credentials-false': ({ sent }) => ({
    title: text`${ALLOW_CREDENTIALS} の値が ${sent} です`,
    what: text`有効な値は ${'true'} だけです。資格情報を許可しない場合は、このヘッダーを省略してください。`,
  }),
  'max-age-invalid': ({ sent, seconds, engine }) => ({
    title: text`${MAX_AGE} の値が秒数ではありません: ${sent}`,
    what:
      seconds === 0
        ? text`${[browserOf[engine]]} はこのプリフライトの結果をキャッシュせず、リクエストのたびにプリフライトを送信します。秒数を 1 つの整数で指定してください。`
        : text`代わりに、${[browserOf[engine]]} はこのプリフライトの結果を ${[inSeconds(seconds)]}間キャッシュします。秒数を 1 つの整数で指定してください。`,
  }),
  'max-age-over-cap': ({ sent, cap, engine }) => ({
    title: text`${[browserOf[engine]]} がプリフライトをキャッシュするのは最長 ${[inSeconds(cap)]}です`,
    what: text`${`${MAX_AGE}: ${sent}`} はこの上限を超えています。害はありませんが、ブラウザーはそれより早くプリフライトを再送信します。`,
  }),
  'private-network-obsolete': ({ header }) => ({
    title: text`${header} は廃止されています`,
    what: text`Chrome と Firefox は現在、代わりにユーザーの許可を必要とします (Local Network Access)。この許可をヘッダーで与えることはできません。サーバーにこのヘッダーはもう必要ありません。`,
  }),
};

const reflection: ReflectionWords = ({ target, origins }) => ({
  title: text`サーバーが無関係なオリジンを資格情報付きで許可しています`,
  what: text`${target} は次のオリジンをそれぞれ個別に許可しました: ${codeList(origins, '、')}。どのオリジンでもそのまま返している場合、どのサイトでもユーザーのデータを読み取れます。オリジンを許可リストと照合してください。`,
});

export const jaNotes: Notes = { notes, reflection };
