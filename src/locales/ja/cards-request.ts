import type { RequestHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the request headers in Japanese. */
export const jaRequestCards: Readonly<Record<RequestHeaderName, CardWords>> = {
  Origin: {
    what: text`どのオリジンからのリクエストかをサーバーに伝えます。スキーム、ホスト、ポートだけで、パスは含みません。ブラウザーはすべての CORS リクエストと、${'GET'} と ${'HEAD'} 以外のすべてのメソッドで送ります。`,
    values: text`直列化されたオリジンです。サンドボックス化されたフレーム、${'data:'} の URL、別のオリジンを経由したリダイレクトの後など、不透明なオリジンでは ${'null'} になります。`,
    worksWith: text`サーバーは ${'Access-Control-Allow-Origin'} で、1 バイトも違わない同じオリジン、または ${'*'} を返します。`,
    preflight: text`プリフライトリクエストにも同じ値で付きます。`,
  },
  'Access-Control-Request-Method': {
    what: text`プリフライトリクエストにだけ付き、実際のリクエストで使うメソッドを示します。`,
    values: text`メソッドを 1 つだけ書きます。大文字小文字を区別します。`,
    worksWith: text`サーバーはそのメソッドを ${'Access-Control-Allow-Methods'} に挙げます。${'GET'}、${'HEAD'}、${'POST'} は挙げなくても通ります。`,
    preflight: text`メソッド ${'OPTIONS'} とこのヘッダーがそろうとプリフライトリクエストです。すべてのプリフライトリクエストに付きます。`,
  },
  'Access-Control-Request-Headers': {
    what: text`プリフライトリクエストにだけ付き、実際のリクエストのヘッダーのうち、セーフリストにないものの名前を示します。`,
    values: text`小文字のヘッダー名を並べ替え、空白を入れずにコンマで区切ったものです。`,
    worksWith: text`サーバーはそのすべてを ${'Access-Control-Allow-Headers'} に挙げます。`,
    preflight: text`メソッドだけが理由でプリフライトが必要になった場合は付きません。`,
  },
  Cookie: {
    what: text`ブラウザーがこのサーバーのために保存している Cookie を届けます。Cookie は資格情報です。`,
    values: null,
    worksWith: text`別のオリジンへは、資格情報モードが ${'include'} のときだけ送られます。その場合、JavaScript にレスポンスが公開されるのは、${'Access-Control-Allow-Credentials: true'} と、オリジンを正確に示す ${'Access-Control-Allow-Origin'} があるときだけです。Cookie 自身の ${'SameSite'} や、ブラウザーのトラッキング防止によって送られないこともあります。`,
    preflight: text`プリフライトリクエストに Cookie が付くことはありません。サーバーはログインなしで応答する必要があります。`,
  },
  Authorization: {
    what: text`トークンやパスワードによって、誰からのリクエストかを証明します。スクリプトから設定できます。ブラウザーが記憶しているログインから自動で付けることもあり、これは資格情報に含まれます。別のオリジンへのリダイレクトでは取り除かれます。`,
    values: null,
    worksWith: text`スクリプトが設定した場合、サーバーは ${'Access-Control-Allow-Headers'} に ${'Authorization'} を名指しで挙げる必要があります。標準では ${'*'} に含まれません。ブラウザーが記憶しているログインは資格情報モードが ${'include'} のときだけ送られ、その場合は ${'Access-Control-Allow-Credentials: true'} も必要です。`,
    preflight: text`スクリプトで設定すると必ずプリフライトが行われます。プリフライトリクエストはこの名前を挙げるだけで、値は運びません。`,
  },
  'Sec-Fetch-Site': {
    what: text`リクエスト元のページとサーバーの関係（同じオリジン、同じサイト、別のサイト）をサーバーに伝えます。${'https'} や ${'localhost'} など、信頼できる宛先にだけ送られます。`,
    values: text`${'same-origin'}、${'same-site'}、${'cross-site'}、またはアドレスの入力などページではなく利用者が始めた場合の ${'none'} です。`,
    worksWith: null,
    preflight: text`プリフライトリクエストにも付きます。`,
  },
  'Sec-Fetch-Mode': {
    what: text`リクエストのモードをサーバーに伝えます。${'https'} や ${'localhost'} など、信頼できる宛先にだけ送られます。`,
    values: text`${'cors'}、${'no-cors'}、${'same-origin'}、${'navigate'}、${'websocket'} のいずれかです。XHR は常に ${'cors'}、${'fetch()'} では ${'mode'} オプションの値です。`,
    worksWith: text`レスポンスヘッダーによってオリジン間のレスポンスが読めるようになるのは ${'cors'} のときだけです。${'no-cors'} では、サーバーが何を返しても不透明なままです。`,
    preflight: text`プリフライトリクエストでは ${'cors'} です。`,
  },
  'Sec-Fetch-Dest': {
    what: text`レスポンスの使い道をサーバーに伝えます。${'https'} や ${'localhost'} など、信頼できる宛先にだけ送られます。`,
    values: text`${'fetch()'} や XHR などスクリプトのリクエストでは ${'empty'}、それ以外では ${'script'}、${'style'}、${'image'}、${'font'}、${'iframe'}、${'document'} などの宛先です。`,
    worksWith: null,
    preflight: text`プリフライトリクエストには、実際のリクエストの宛先が付きます。`,
  },
  'Sec-Fetch-Storage-Access': {
    what: text`別のサイトへのリクエストが、そのサイトの分割されていない Cookie にアクセスできるかをサーバーに伝えます。サイトをまたぎ、資格情報モードが ${'include'} のときだけ送られるので、そのモードもここから分かります。`,
    values: text`${'none'} はアクセスなし、${'inactive'} は許可済みだがここでは未使用、${'active'} は使用中です。`,
    worksWith: text`${'inactive'} の場合、サーバーは ${'Activate-Storage-Access'} を返して Cookie を求めることができます。`,
    preflight: text`Firefox はプリフライトリクエストでも送りますが、Chromium は送りません。`,
  },
};
