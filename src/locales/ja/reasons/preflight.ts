import { similarName } from '../../../core/http/similar-name.ts';
import { ALLOW_HEADERS, ALLOW_METHODS, NORMALIZED_METHODS, type ReasonWords } from '../../catalogue/reason-words.ts';
import { joinSentences, type Text, text } from '../../catalogue/text.ts';

/** A listed name that differs only in `-` and `_` from the first missing one; empty when there is none. */
const similarNameHint = ([missing = '']: readonly string[], sent: string): Text => {
  const near = similarName(sent, missing);
  return near === null ? [] : text`リストに似た名前 ${near} があります。${'-'} と ${'_'} の違いを確認してください。`;
};

export const jaPreflight = {
  'preflight-redirected': ({ status, location }) => ({
    title: text`サーバーがプリフライトをリダイレクトしました`,
    why: text`サーバーはステータス ${status} で ${location} へのリダイレクトを返しました。ブラウザーはプリフライトのリダイレクトに従いません。その URL に直接リクエストするか、${'OPTIONS'} リクエストをリダイレクトの対象から除外してください。`,
    short: 'プリフライト: リダイレクト',
  }),
  'preflight-unauthorized': ({ status }) => ({
    title: text`サーバーがプリフライトをステータス ${status} で拒否しました`,
    why: text`プリフライトには 200–299 のステータスを返す必要があります。プリフライトには Cookie も ${'Authorization'} も付きません。そのために認証チェックがプリフライトを拒否している場合は、${'OPTIONS'} リクエストをチェックの対象から除外してください。オリジン、メソッド、ヘッダーのいずれかが許可されていない場合に、CORS ミドルウェアがこのように応答することもあります。`,
    short: `プリフライト: ${status} で拒否`,
  }),
  'preflight-status': ({ status }) => ({
    title: text`サーバーがプリフライトにステータス ${status} を返しました`,
    why: text`プリフライトには 200–299 のステータスを返す必要があります。ブラウザーは実際のリクエストを送信していません。`,
    short: `プリフライト: ステータス ${status}`,
  }),
  'allow-methods-invalid': ({ token }) => ({
    title: text`${ALLOW_METHODS} が有効なリストではありません`,
    why: text`${token} は有効なメソッド名ではありません。無効な項目が 1 つでもあると、リスト全体が無効になります。メソッドはカンマで区切り、引用符を付けないでください。`,
    short: 'プリフライト: メソッド不正',
  }),
  'allow-headers-invalid': ({ token }) => ({
    title: text`${ALLOW_HEADERS} が有効なリストではありません`,
    why: text`${token} は有効なヘッダー名ではありません。無効な項目が 1 つでもあると、リスト全体が無効になります。ヘッダー名はカンマで区切り、引用符を付けないでください。`,
    short: 'プリフライト: ヘッダー不正',
  }),
  'method-not-allowed': ({ method, sent }) => ({
    title: text`プリフライトのレスポンスが ${method} を許可していません`,
    why:
      sent === null
        ? text`サーバーは ${ALLOW_METHODS} を送信していません。このヘッダーを追加し、${method} を含めてください。`
        : text`${ALLOW_METHODS} に ${method} が必要ですが、サーバーは ${sent} を送信しました。リストに ${method} を追加してください。`,
    short: `プリフライト: ${method} 不可`,
  }),
  'method-letter-case': ({ method, sent }) => ({
    title: text`許可されたメソッドは ${method} と大文字小文字が異なります`,
    why: text`メソッドは大文字小文字を区別します。リクエストのメソッドは ${method} ですが、サーバーは ${ALLOW_METHODS} で ${sent ?? ''} を送信しました。ブラウザーが大文字に変換するのは ${NORMALIZED_METHODS} だけです。たとえば ${'patch'} は ${'patch'} のまま送信されます。`,
    short: 'プリフライト: 大文字小文字',
  }),
  'method-wildcard': ({ method }) => ({
    title: text`資格情報付きでは、${'*'} はすべてのメソッドを許可しません`,
    why: text`資格情報モード ${'include'} では、${ALLOW_METHODS} の ${'*'} はワイルドカードではありません。ブラウザーはメソッド名として扱います。${method} を明示的に追加してください。`,
    short: 'プリフライト: * は不可',
  }),
  'authorization-not-listed': ({ sent }) => ({
    title: text`プリフライトが ${'Authorization'} を許可していません`,
    why:
      sent === null
        ? text`サーバーは ${ALLOW_HEADERS} を送信していません。このヘッダーを追加し、${'authorization'} を明示してください。`
        : text`${ALLOW_HEADERS} に ${'authorization'} の明示が必要ですが、サーバーは ${sent} を送信しました。仕様では、${'*'} にこのヘッダーは含まれません。`,
    short: 'プリフライト: Authorization',
  }),
  'header-not-allowed': ({ missing, sent }) => ({
    title: text`プリフライトのレスポンスが ${missing[0] ?? ''} を許可していません`,
    why:
      sent === null
        ? text`サーバーは ${ALLOW_HEADERS} を送信していません。このヘッダーを追加し、${missing.join(', ')} を含めてください。`
        : joinSentences(
            '',
            text`${ALLOW_HEADERS} に ${missing.join(', ')} も必要ですが、サーバーは ${sent} を送信しました。`,
            similarNameHint(missing, sent),
          ),
    short: `プリフライト: ${missing[0] ?? ''} 不可`,
  }),
  'header-wildcard': ({ missing }) => ({
    title: text`資格情報付きでは、${'*'} はすべてのヘッダーを許可しません`,
    why: text`資格情報モード ${'include'} では、${ALLOW_HEADERS} の ${'*'} はワイルドカードではありません。ブラウザーはヘッダー名として扱います。${missing.join(', ')} を明示的に追加してください。`,
    short: 'プリフライト: * は不可',
  }),
} satisfies Partial<ReasonWords>;
