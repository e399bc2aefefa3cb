import { ALLOW_CREDENTIALS, byPlace, type ReasonWords } from '../../catalogue/reason-words.ts';
import { type Text, text } from '../../catalogue/text.ts';

/** What was required and received, then what is special about this value. */
const wrongValue = ({ sent }: { readonly sent: string | null }, special: Text): Text =>
  text`リクエストの資格情報モードは ${'include'} です。このモードでは、${ALLOW_CREDENTIALS} の値は ${'true'} と完全に一致する必要がありますが、サーバーは ${sent ?? ''} を送信しました。${special}`;

export const jaAllowCredentials = {
  'allow-credentials-missing': (_, position) => ({
    title: byPlace(
      position,
      text`サーバーはオリジンを許可し、資格情報を許可していません`,
      text`プリフライトのレスポンスが資格情報を許可していません`,
    ),
    why: byPlace(
      position,
      text`リクエストの資格情報モードは ${'include'} です。このモードでは、レスポンスに ${`${ALLOW_CREDENTIALS}: true`} も必要ですが、サーバーはこのヘッダーを送信していません。`,
      text`リクエストの資格情報モードは ${'include'} です。このモードでは、プリフライトのレスポンスに ${`${ALLOW_CREDENTIALS}: true`} も必要ですが、サーバーはこのヘッダーを送信していません。`,
    ),
    short: byPlace(position, 'Allow-Credentials なし', 'プリフライト: 資格情報不可'),
  }),
  'allow-credentials-letter-case': (reason, position) => ({
    title: text`サーバーが ${'true'} ではなく ${reason.sent ?? ''} を送信しました`,
    why: wrongValue(reason, text`ブラウザーは小文字の ${'true'} だけを受け付けます。`),
    short: byPlace(position, 'Allow-Credentials に大文字', 'プリフライト: true に大文字'),
  }),
  'allow-credentials-duplicate': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} が重複しています`,
    why: wrongValue(
      reason,
      text`ブラウザーは複数のヘッダー行を 1 つの値に結合します。多くの場合、プロキシーとアプリケーションの両方がこのヘッダーを追加しています。どちらか一方から削除してください。`,
    ),
    short: byPlace(position, 'Allow-Credentials が重複', 'プリフライト: ヘッダー重複'),
  }),
  'allow-credentials-list': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} が ${'true'} 1 つではありません`,
    why: wrongValue(
      reason,
      text`このヘッダーの値はリストにできません。多くの場合、プロキシーとアプリケーションの両方が追加しています。どちらか一方から削除してください。`,
    ),
    short: byPlace(position, 'Allow-Credentials が不正', 'プリフライト: 資格情報不可'),
  }),
  'allow-credentials-quoted': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} の値に引用符があります`,
    why: wrongValue(reason, text`引用符を削除してください。ブラウザーは引用符も値の一部として扱います。`),
    short: byPlace(position, 'Allow-Credentials が不正', 'プリフライト: 資格情報不可'),
  }),
  'allow-credentials-false': (reason, position) => ({
    title: text`サーバーが資格情報を許可していません`,
    why: wrongValue(reason, text`有効な値は ${'true'} だけです。資格情報を許可しない場合は、このヘッダーを省略してください。`),
    short: byPlace(position, 'Allow-Credentials が false', 'プリフライト: 資格情報不可'),
  }),
  'allow-credentials-not-true': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} が ${'true'} ではありません`,
    why: wrongValue(reason, text`ブラウザーはほかの値を受け付けません。`),
    short: byPlace(position, 'Allow-Credentials が不正', 'プリフライト: 資格情報不可'),
  }),
} satisfies Partial<ReasonWords>;
