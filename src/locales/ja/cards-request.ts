import type { RequestHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the request headers in Japanese. */
export const jaRequestCards: Readonly<Record<RequestHeaderName, CardWords>> = {
  Origin: {
    what: text`リクエストを送信したオリジンを示します。スキーム、ホスト、ポートで構成され、パスは含みません。ブラウザーは、すべての CORS リクエストと、${'GET'} と ${'HEAD'} 以外のすべてのメソッドで送信します。`,
    values: text`直列化されたオリジン、または不透明なオリジンを表す ${'null'} です。サンドボックス化された iframe と ${'data:'} の URL は、不透明なオリジンを持ちます。別オリジンのサーバーからさらに別のオリジンへリダイレクトされた後も、ブラウザーは ${'null'} を送信します。`,
    worksWith: text`サーバーは ${'Access-Control-Allow-Origin'} で、1 バイトも違わない同じオリジン、または ${'*'} を返します。`,
    preflight: text`プリフライトにも同じ値で付きます。`,
  },
  'Access-Control-Request-Method': {
    what: text`プリフライトでだけ送信されます。実際のリクエストのメソッドを示します。`,
    values: text`メソッド 1 つ。大文字小文字を区別します。`,
    worksWith: text`サーバーはそのメソッドを ${'Access-Control-Allow-Methods'} に列挙します。${'GET'}、${'HEAD'}、${'POST'} は常に許可されます。`,
    preflight: text`メソッドが ${'OPTIONS'} で、このヘッダーがあるリクエストがプリフライトです。すべてのプリフライトに付きます。`,
  },
  'Access-Control-Request-Headers': {
    what: text`プリフライトでだけ送信されます。実際のリクエストのヘッダーのうち、セーフリストにないものを列挙します。`,
    values: text`小文字のヘッダー名を並べ替え、空白なしのカンマで区切ったものです。`,
    worksWith: text`サーバーはそのすべてを ${'Access-Control-Allow-Headers'} に列挙します。`,
    preflight: text`メソッドだけが理由でプリフライトが必要な場合、ブラウザーは省略します。`,
  },
  Cookie: {
    what: text`ブラウザーがこのサーバー用に保存している Cookie を含みます。Cookie は資格情報です。`,
    values: null,
    worksWith: text`ブラウザーが別のオリジンに Cookie を送信するのは、資格情報モードが ${'include'} のときだけです。その場合、JavaScript がレスポンスを読み取るには、${'Access-Control-Allow-Credentials: true'} と、正確なオリジンを示す ${'Access-Control-Allow-Origin'} が必要です。${'SameSite'} やトラッキング防止によって送信されないこともあります。`,
    preflight: text`ブラウザーはプリフライトを Cookie なしで送信します。サーバーは認証なしでレスポンスを返す必要があります。`,
  },
  Authorization: {
    what: text`トークンやパスワードでリクエストを認証します。JavaScript で設定できます。HTTP 認証ではブラウザーも設定し、その場合は資格情報に含まれます。別のオリジンへのリダイレクトでは、ブラウザーが削除します。`,
    values: null,
    worksWith: text`JavaScript で設定した場合、サーバーは ${'Access-Control-Allow-Headers'} に ${'Authorization'} を列挙する必要があります。標準では ${'*'} に含まれませんが、現在のブラウザーは受け入れます。オリジン間リクエストでブラウザーが設定するのは、資格情報モードが ${'include'} のときだけです。その場合は ${'Access-Control-Allow-Credentials: true'} も必要です。`,
    preflight: text`JavaScript で設定すると、オリジン間リクエストには必ずプリフライトが必要です。プリフライトはヘッダー名だけを含み、値は含みません。`,
  },
  'Sec-Fetch-Site': {
    what: text`ページとサーバーの関係 (同一オリジン、同一サイト、別のサイト) を示します。${'https'} や ${'localhost'} など、信頼できる URL にだけ送信されます。`,
    values: text`${'same-origin'}、${'same-site'}、${'cross-site'}、${'none'} のいずれかです。最後の値は、URL の入力など、ユーザーが開始したリクエストを表します。`,
    worksWith: null,
    preflight: text`プリフライトにも付きます。`,
  },
  'Sec-Fetch-Mode': {
    what: text`リクエストモードを示します。${'https'} や ${'localhost'} など、信頼できる URL にだけ送信されます。`,
    values: text`${'cors'}、${'no-cors'}、${'same-origin'}、${'navigate'}、${'websocket'} のいずれかです。XHR では常に ${'cors'} です。${'fetch()'} では ${'mode'} オプションの値です。`,
    worksWith: text`レスポンスヘッダーでオリジン間のレスポンスを読み取れるようにできるのは、モードが ${'cors'} のときだけです。${'no-cors'} では、レスポンスは不透明なままです。`,
    preflight: text`プリフライトでは ${'cors'} です。`,
  },
  'Sec-Fetch-Dest': {
    what: text`レスポンスの用途を示します。${'https'} や ${'localhost'} など、信頼できる URL にだけ送信されます。`,
    values: text`${'fetch()'} や XHR など、JavaScript からのリクエストでは ${'empty'} です。それ以外では ${'script'}、${'style'}、${'image'}、${'font'}、${'iframe'}、${'document'} などの宛先です。`,
    worksWith: null,
    preflight: text`プリフライトでは、実際のリクエストの宛先です。`,
  },
  'Sec-Fetch-Storage-Access': {
    what: text`別のサイトへのリクエストが、そのサイトの分割されていない Cookie にアクセスできるかどうかを示します。サイトをまたぎ、資格情報モードが ${'include'} のときだけ送信されるため、そのモードも分かります。`,
    values: text`${'none'} はアクセスなし、${'inactive'} は許可済みで未使用、${'active'} は使用中を表します。`,
    worksWith: text`値が ${'inactive'} の場合、サーバーは ${'Activate-Storage-Access'} を送信して Cookie を要求できます。`,
    preflight: text`Firefox はプリフライトでも送信しますが、Chrome は送信しません。`,
  },
};
