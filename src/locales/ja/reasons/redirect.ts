import { CORP, type ReasonWords } from '../../catalogue/reason-words.ts';
import { type Text, text } from '../../catalogue/text.ts';

const corpWhy = (sent: string | null): Text =>
  text`サーバーは ${`${CORP}: ${sent ?? ''}`} を送信しました。このヘッダーは、${'crossorigin'} のない要素などからの ${'no-cors'} リクエストに適用されます。値が ${'cross-origin'} なら、ページはレスポンスを利用できますが、JavaScript は読み取れません。読み取るには、CORS リクエストを送信してください。`;

export const jaRedirect = {
  'redirect-mode-error': ({ status, location }) => ({
    title: text`ページがこのリクエストのリダイレクトを許可していません`,
    why: text`サーバーはステータス ${status} で ${location} へのリダイレクトを返しましたが、リクエストのリダイレクトモードは ${'error'} です。その URL に直接リクエストするか、リダイレクトモード ${'follow'} を使用してください。`,
    short: 'リダイレクト不可',
  }),
  'redirect-location-invalid': ({ sent }) => ({
    title: text`リダイレクト先の URL が有効ではありません`,
    why: text`ブラウザーは ${`Location: ${sent ?? ''}`} を URL として解析できません。有効な URL を送信してください。`,
    short: 'Location が無効',
  }),
  'redirect-scheme': ({ scheme, location }) => ({
    title: text`リダイレクト先が ${'http'} でも ${'https'} でもありません`,
    why: text`${location} のスキームは ${scheme} です。CORS では、ブラウザーが従うリダイレクトは ${'http'} と ${'https'} へのものだけです。そのような URL へリダイレクトするか、レスポンスを直接返してください。`,
    short: `${scheme}: へのリダイレクト`,
  }),
  'redirect-count': ({ count }) => ({
    title: text`リダイレクトが多すぎます`,
    why: text`ブラウザーは、仕様の上限である ${[String(count)]} 回のリダイレクトの後に停止しました。多くの場合、リダイレクトがループしています。サーバーでループを解消してください。`,
    short: 'リダイレクトが多すぎる',
  }),
  'redirect-url-credentials': ({ location }) => ({
    title: text`リダイレクト先の URL にユーザー名かパスワードがあります`,
    why: text`サーバーは ${location} へリダイレクトしています。ブラウザーは、ユーザー名やパスワードを含む URL へのオリジン間のリダイレクトに従いません。${'Location'} から取り除いてください。`,
    short: 'URL にユーザー情報',
  }),
  'corp-same-origin': ({ sent }) => ({
    title: text`サーバーは埋め込みを自身のオリジンにだけ許可しています`,
    why: corpWhy(sent),
    short: 'CORP: same-origin',
  }),
  'corp-same-site': ({ sent }) => ({
    title: text`サーバーは埋め込みを自身のサイトにだけ許可しています`,
    why: corpWhy(sent),
    short: 'CORP: same-site',
  }),
} satisfies Partial<ReasonWords>;
