import { browserOf, codeList, type Notes, type NoteWords, type ReflectionWords } from '../catalogue/notes.ts';

import { text } from '../catalogue/text.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';
const MAX_AGE = 'Access-Control-Max-Age';

const notes: NoteWords = {
  'null-allowed-with-credentials': () => ({
    title: text`サーバーはオリジン ${'null'} を資格情報付きで許可しています`,
    what: text`サンドボックス化されたフレームはどのサイトでも作成でき、そのオリジンは ${'null'} になるため、ユーザーの Cookie を使ってレスポンスを読み取れます。許可するオリジンから ${'null'} を除外してください。`,
  }),
  'http-origin-allowed': ({ origin }) => ({
    title: text`暗号化されていないオリジン ${origin} が資格情報付きで許可されています`,
    what: text`通信経路上でそのページを改ざんできる人は、この ${'https'} サーバーがユーザーに返す内容を読み取れます。許可するのは ${'https'} のオリジンだけにしてください。`,
  }),
  'request-executed': ({ method, status }) => ({
    title: text`サーバーは ${method} リクエストを受け取り、実行した可能性があります`,
    what: text`非公開になったのはステータス ${status} のレスポンスだけです。再送信する前に、処理が実行されていないか確認してください。CORS は他のサイトからの送信を防がないため、サーバーには別の対策 (CSRF 対策) が必要です。`,
  }),
  'cookie-stored-though-hidden': ({ names }) => ({
    title: text`非公開になったレスポンスの Cookie が保存された可能性があります: ${codeList(names, '、')}`,
    what: text`資格情報付きのリクエストでは、CORS によってレスポンスが非公開になっても、ブラウザーは ${'Set-Cookie'} を処理します。ページではエラーに見えても、ログインやログアウトは成功しているかもしれません。`,
  }),
  'cookie-ignored': ({ names, asked }) => ({
    title: text`送信された Cookie は無視されました: ${codeList(names, '、')}`,
    what:
      asked === 'preflight'
        ? text`プリフライトは常に資格情報なしで行われるため、その ${'Set-Cookie'} は効果がありません。Cookie は実際のリクエストのレスポンスで設定してください。`
        : text`資格情報なしのリクエストだったため、${'Set-Cookie'} は効果がありません。Cookie が必要なら、このリクエストにも ${"credentials: 'include'"} を指定し、サーバーで資格情報を許可してください。`,
  }),
  'vary-origin-missing': ({ origin, perOrigin }) => ({
    title: text`レスポンスは ${origin} を許可していますが、${'Vary: Origin'} がありません`,
    what:
      perOrigin === 'yes'
        ? text`サーバーはリクエスト元に応じて値を変えているため、キャッシュがこのレスポンスを別のオリジンに返し、そこで拒否されるおそれがあります。この URL のすべてのレスポンスに ${'Vary: Origin'} を付けてください。`
        : text`サーバーがリクエスト元に応じて値を変えている場合、キャッシュがこのレスポンスを別のオリジンに返し、そこで拒否されるおそれがあります。1 つのレスポンスからは固定値かどうかを判別できませんが、どちらの場合も ${'Vary: Origin'} を付ければ安全です。`,
  }),
  'expose-wildcard-literal-with-credentials': ({ missed }) => ({
    title: text`資格情報付きでは、${'Access-Control-Expose-Headers'} の ${'*'} は何も公開しません`,
    what:
      missed.length === 0
        ? text`この場合、${'*'} はそういう名前のヘッダーとみなされます。JavaScript に公開するヘッダーの名前を列挙してください。`
        : text`この場合、${'*'} はそういう名前のヘッダーとみなされます。JavaScript に公開するヘッダー (${codeList(missed, '、')} など) の名前を列挙してください。`,
  }),
  'wildcard-header-does-not-cover-authorization': () => ({
    title: text`${'Authorization'} ヘッダーは ${'*'} だけで許可されています`,
    what: text`現在のブラウザーは受け入れますが、標準では ${'*'} は ${'Authorization'} を含みません。${'Access-Control-Allow-Headers'} に ${'Authorization'} を名前で追加してください。`,
  }),
  'authorization-is-not-credentials': ({ setBy }) =>
    ({
      script: {
        title: text`${'Authorization'} はページが設定したもので、資格情報ではありません`,
        what: text`CORS では他のヘッダーと同じ扱いです。プリフライトでの許可は必要ですが、${"credentials: 'include'"} も ${ALLOW_CREDENTIALS} も不要です。`,
      },
      browser: {
        title: text`${'Authorization'} はブラウザーが追加したもので、資格情報です`,
        what: text`HTTP 認証によるものです。プリフライトで列挙する必要はありませんが、サーバーは資格情報を許可する必要があります。`,
      },
      unknown: {
        title: text`${'Authorization'} を設定したのが誰かは分かりません`,
        what: text`JavaScript が設定したなら通常のヘッダー、ブラウザーが HTTP 認証のために追加したなら資格情報です。判別の手がかりになるプリフライトが見つからないか、内容が合いません。`,
      },
    })[setBy],
  'allow-credentials-useless-with-wildcard': () => ({
    title: text`${'*'} と併用した ${`${ALLOW_CREDENTIALS}: true`} は無意味です`,
    what: text`資格情報付きのリクエストはいずれにせよ拒否されます。このヘッダーを省略するか、資格情報が必要なら ${ALLOW_ORIGIN} にオリジンを明示してください。`,
  }),
  'allow-credentials-false': ({ sent }) => ({
    title: text`${ALLOW_CREDENTIALS} の値が ${sent} です`,
    what: text`意味を持つ値は ${'true'} だけです。資格情報を許可しない場合は、このヘッダーを省略してください。`,
  }),
  'max-age-invalid': ({ sent, seconds, engine }) => ({
    title: text`${MAX_AGE} の値が秒数ではありません: ${sent}`,
    what:
      seconds === 0
        ? text`${[browserOf[engine]]} はこのプリフライトの結果をまったく記憶せず、リクエストのたびに確認します。秒数を整数 1 つで指定してください。`
        : text`代わりに、${[browserOf[engine]]} はこのプリフライトの結果を ${[String(seconds)]} 秒間記憶します。秒数を整数 1 つで指定してください。`,
  }),
  'max-age-over-cap': ({ sent, cap, engine }) => ({
    title: text`${[browserOf[engine]]} がプリフライトの結果を記憶するのは最長 ${[String(cap)]} 秒です`,
    what: text`${`${MAX_AGE}: ${sent}`} はそれより長く、害はありませんが、そのとおりにはなりません。ブラウザーはもっと早く再確認します。`,
  }),
  'private-network-obsolete': ({ header }) => ({
    title: text`${header} は廃止されています`,
    what: text`現在のブラウザーは代わりにユーザーに許可を求めます (Local Network Access)。その許可をヘッダーで与えることはできないため、このヘッダーは削除できます。`,
  }),
};

const reflection: ReflectionWords = ({ target, origins }) => ({
  title: text`${target} はすべてのオリジンを資格情報付きで許可しているようです`,
  what: text`互いに無関係な次のオリジンを、それぞれ名前で許可しました: ${codeList(origins, '、')}。リクエスト元のオリジンをそのまま返しているなら、どのサイトでもユーザーのデータを読み取れます。許可するオリジンの一覧と照合してください。`,
});

export const jaNotes: Notes = { notes, reflection };
