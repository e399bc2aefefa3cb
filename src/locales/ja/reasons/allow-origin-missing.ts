import { ALLOW_ORIGIN, byPlace, type ReasonWords } from '../../catalogue/reason-words.ts';
import { text } from '../../catalogue/text.ts';
import { neededValue } from './needed-value.ts';

export const jaAllowOriginMissing = {
  'allow-origin-missing': ({ needed, storedUnknown }, position) =>
    storedUnknown
      ? {
          title: text`保存済みのレスポンスがこのページを許可していません`,
          why: text`304 に ${ALLOW_ORIGIN} がないため、保存済みのレスポンスのヘッダーが使われます。そのヘッダーがないか、別のオリジンを許可しています。304 でも CORS ヘッダーを返し、${'Vary: Origin'} を追加してください。${neededValue(needed, position)}`,
          short: '304: 保存済みの応答',
        }
      : {
          title: byPlace(
            position,
            text`レスポンスに ${ALLOW_ORIGIN} がありません`,
            text`プリフライトのレスポンスがオリジンを許可していません`,
          ),
          why: byPlace(
            position,
            text`JavaScript がレスポンスを読み取れるのは、このヘッダーがページのオリジンを許可している場合だけです。${neededValue(needed, position)}`,
            text`レスポンスに ${ALLOW_ORIGIN} がありません。ブラウザーが実際のリクエストを送信するのは、このヘッダーがページのオリジンを許可している場合だけです。${neededValue(needed, position)}`,
          ),
          short: byPlace(position, 'Allow-Origin なし', 'プリフライト: オリジン不可'),
        },
  'allow-origin-missing-on-error': ({ needed, status }, position) => ({
    title: text`${status} のレスポンスに ${ALLOW_ORIGIN} がありません`,
    why: byPlace(
      position,
      text`レスポンスのステータスは ${status} で、${ALLOW_ORIGIN} がありません。エラーの原因は、プロキシー、アプリケーション、CORS ミドルウェア自体のいずれかの可能性があります。まずエラーを修正し、次にエラーのレスポンスにもこのヘッダーを追加してください。${neededValue(needed, position)}`,
      text`プリフライトのレスポンスのステータスは ${status} で、${ALLOW_ORIGIN} がありません。エラーの原因は、プロキシー、アプリケーション、CORS ミドルウェア自体のいずれかの可能性があります。プリフライトにはこのヘッダーと 200–299 のステータスを返す必要があるため、まずエラーを修正してください。${neededValue(needed, position)}`,
    ),
    short: byPlace(position, `${status}、Allow-Origin なし`, `プリフライト: エラー ${status}`),
  }),
  'allow-origin-missing-unauthorized': ({ status }) => ({
    title: text`サーバーがプリフライトをステータス ${status} で拒否しました`,
    why: text`プリフライトのレスポンスのステータスは ${status} で、${ALLOW_ORIGIN} がありません。プリフライトには Cookie も ${'Authorization'} も付きません。そのために認証チェックがプリフライトを拒否している場合は、${'OPTIONS'} リクエストをチェックの対象から除外してください。オリジン、メソッド、ヘッダーのいずれかが許可されていない場合に、CORS ミドルウェアがこのように応答することもあります。`,
    short: `プリフライト: ${status} で拒否`,
  }),
  'allow-origin-missing-on-redirect': ({ needed, status, location }, position) =>
    position.place === 'preflight'
      ? {
          title: text`サーバーがプリフライトをリダイレクトしました`,
          why: text`サーバーはステータス ${status} で ${location} へのリダイレクトを返しました。ブラウザーはプリフライトのリダイレクトに従わないため、ヘッダーを追加しても解決しません。認証チェックによるログインページへのリダイレクトの場合は、${'OPTIONS'} リクエストをチェックの対象から除外してください。${'https'} への変更や末尾のスラッシュの追加だけの場合は、その URL に直接リクエストしてください。`,
          short: 'プリフライト: リダイレクト',
        }
      : {
          title: text`リダイレクトに ${ALLOW_ORIGIN} がありません`,
          why: text`サーバーはステータス ${status} で ${location} へのリダイレクトを返しました。リダイレクトのレスポンスにも ${ALLOW_ORIGIN} が必要です。ログインページへのリダイレクトの場合は、代わりに CORS ヘッダー付きの ${'401'} を返してください。${'https'} への変更や末尾のスラッシュの追加だけの場合は、その URL に直接リクエストしてください。${neededValue(needed, position)}`,
          short: `${status}、Allow-Origin なし`,
        },
} satisfies Partial<ReasonWords>;
