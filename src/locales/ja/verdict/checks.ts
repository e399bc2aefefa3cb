import type { ChecksWords } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';
import { number } from '../format.ts';

export const jaChecks: ChecksWords = {
  checks: {
    'mode-allows-cross-origin': text`リクエストモードが別のオリジンを許可している`,
    'no-cors-follows-redirects': text`${'no-cors'} のリクエストのリダイレクトモードが ${'follow'} である`,
    'scheme-is-http': text`URL のスキームが ${'http'} または ${'https'} である`,
    'allow-origin-present': text`レスポンスに ${'Access-Control-Allow-Origin'} がある`,
    'allow-origin-matches': text`その値がリクエストのオリジンとバイト単位で一致する`,
    'credentials-included': text`資格情報モードが ${'include'} である (それ以外の場合、CORS チェックはここで終了)`,
    'allow-credentials-true': text`${'Access-Control-Allow-Credentials'} が ${'true'} である`,
    'preflight-ok-status': text`プリフライトのステータスが 200–299 である`,
    'allow-methods-parse': text`${'Access-Control-Allow-Methods'} が送信された場合、有効なリストである`,
    'allow-headers-parse': text`${'Access-Control-Allow-Headers'} が送信された場合、有効なリストである`,
    'method-allowed': text`メソッドが許可されている`,
    'authorization-allowed': text`${'Authorization'} を送信する場合、その名前が明記されている`,
    'headers-allowed': text`すべてのリクエストヘッダーが許可されている`,
    'corp-allows': text`${'Cross-Origin-Resource-Policy'} がこのページへのレスポンスの埋め込みを許可している`,
    'redirect-mode-follows': text`リダイレクトモードがリダイレクトを許可している`,
    'redirect-location-parses': text`${'Location'} が有効な URL である`,
    'redirect-scheme-http': text`リダイレクト先の URL のスキームが ${'http'} または ${'https'} である`,
    'redirect-count-limited': text`リダイレクトが 20 回以内である`,
    'redirect-without-credentials': text`リダイレクト先の URL にユーザー名もパスワードも含まれない`,
  },
  preflightNeeds: {
    'not-needed': ({ method }) => text`プリフライトは不要: メソッド ${method} と CORS セーフリストのヘッダーのみ`,
    sent: ({ method, unsafeNames }) =>
      unsafeNames.length === 0
        ? text`プリフライトを送信: メソッド ${method} のため`
        : text`プリフライトを送信: ヘッダー ${unsafeNames.join(', ')} 付きの ${method} のため`,
    remembered: () =>
      text`プリフライトが必要ですが、ログに記録されていません。ブラウザーがキャッシュされた結果を使用したか、ログがプリフライトを記録しない可能性があります。`,
  },
  maxAge: (seconds) =>
    seconds === 0
      ? text`ブラウザーはこのプリフライトの結果をキャッシュせず、毎回プリフライトを送信する`
      : text`ブラウザーはこのプリフライトの結果を ${[number(seconds)]} 秒間キャッシュする`,
};
