import type { FirstSteps } from '../catalogue/detail.ts';
import { text } from '../catalogue/text.ts';

export const jaFirstSteps: FirstSteps = {
  bypassAuthentication: text`${'OPTIONS'} リクエストを認証チェックの対象から除外してください。`,
  fixError: (status) => text`まずエラー ${status} を修正してください。`,
  returnOk: (status) => text`プリフライトには ${status} ではなく、200–299 のステータスを返してください。`,
  redirectedPreflight: (location) =>
    text`${location} に直接リクエストするか、${'OPTIONS'} リクエストをリダイレクトの対象から除外してください。`,
  redirected: (location) =>
    text`${location} に直接リクエストしてください。ログインページの場合は、リダイレクトの代わりに ${'401'} を返してください。`,
  sendOnce: (header) => text`${header} は 1 回だけ送信してください。`,
  add: (items, header) => text`${items} を ${header} に追加してください。`,
  send: (line) => text`${line} を送信してください。`,
  validLocation: text`${'Location'} に有効な URL を指定してください。`,
  redirectToHttp: text`${'http'} または ${'https'} の URL にリダイレクトしてください。`,
  fixLoop: text`サーバーのリダイレクトループを解消してください。`,
  removeUserInfo: text`${'Location'} からユーザー名とパスワードを削除してください。`,
};
