import type { ResponseHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the response headers in Japanese. */
export const jaResponseCards: Readonly<Record<ResponseHeaderName, CardWords>> = {
  'Access-Control-Allow-Origin': {
    what: text`このレスポンスを JavaScript で読み取れるオリジンを示します。このヘッダーがないと、ブラウザーは CORS リクエストのレスポンスをブロックします。`,
    values: text`パスも末尾のスラッシュもないオリジン 1 つ、またはすべてのオリジンを表す ${'*'} です。リストは使用できません。${'null'} は避けてください。サンドボックス化されたページのオリジンはすべて ${'null'} です。`,
    worksWith: text`資格情報モードが ${'include'} の場合、ワイルドカードの ${'*'} は使用できません。サーバーはリクエストの ${'Origin'} を返し、${'Access-Control-Allow-Credentials: true'} を送信する必要があります。値がリクエストのオリジンによって変わる場合は、${'Vary: Origin'} も送信してください。`,
    preflight: text`プリフライトのレスポンスと、実際のレスポンスの両方に必要です。`,
  },
  'Access-Control-Allow-Credentials': {
    what: text`資格情報モードが ${'include'} のリクエストのレスポンスを、JavaScript で読み取れるようにします。値が ${'true'} でなければ、ブラウザーはレスポンスをブロックします。資格情報とは、Cookie、認証ヘッダー、TLS クライアント証明書のことです。`,
    values: text`有効な値は ${'true'} だけで、大文字小文字を区別します。資格情報が不要な場合は、${'false'} を送信するのではなく、ヘッダーを省略してください。`,
    worksWith: text`サーバーとページの両方で有効にする必要があります。サーバーはこのヘッダーと、正確なオリジンを示す ${'Access-Control-Allow-Origin'} を送信します。ページは ${'XMLHttpRequest.withCredentials'}、または ${'fetch()'} や ${'Request()'} コンストラクターの ${'credentials'} オプションを設定します。どちらかが欠けると、JavaScript は資格情報付きのリクエストのレスポンスを読み取れません。`,
    preflight: text`プリフライトのレスポンスでは、実際のリクエストを資格情報付きで送信することを許可します。単純な ${'GET'} リクエストにはプリフライトがないため、ブラウザーは資格情報をすぐに送信します。レスポンスにこのヘッダーがないと、ブラウザーはレスポンスをブロックします。`,
  },
  'Access-Control-Allow-Methods': {
    what: text`ほかのオリジンがこのリソースに使用できるメソッドを列挙します。`,
    values: text`カンマで区切ったメソッドです。大文字小文字を区別します。${'*'} はすべてのメソッドを表しますが、資格情報がない場合だけです。${'GET'}、${'HEAD'}、${'POST'} は常に許可されます。`,
    worksWith: text`プリフライトの ${'Access-Control-Request-Method'} がメソッドを示します。資格情報モードが ${'include'} の場合、ブラウザーは ${'*'} をメソッド名として扱います。メソッドを 1 つずつ列挙してください。`,
    preflight: text`プリフライトのレスポンスでだけ使用されます。それ以外のレスポンスでは、ブラウザーは無視します。`,
  },
  'Access-Control-Allow-Headers': {
    what: text`ほかのオリジンが設定できるリクエストヘッダーを列挙します。`,
    values: text`カンマで区切ったヘッダー名で、大文字小文字は区別しません。${'*'} はすべてのヘッダーを表しますが、資格情報がない場合だけです。標準では ${'Authorization'} は含まれませんが、現在のブラウザーは受け入れます。`,
    worksWith: text`プリフライトの ${'Access-Control-Request-Headers'} がヘッダーを列挙します。資格情報モードが ${'include'} の場合、ブラウザーは ${'*'} をヘッダー名として扱います。ヘッダーを 1 つずつ列挙してください。`,
    preflight: text`プリフライトのレスポンスでだけ使用されます。それ以外のレスポンスでは、ブラウザーは無視します。`,
  },
  'Access-Control-Expose-Headers': {
    what: text`JavaScript で読み取れるレスポンスヘッダーを列挙します。次のヘッダーは常に公開されます: ${'Cache-Control'}、${'Content-Language'}、${'Content-Length'}、${'Content-Type'}、${'Expires'}、${'Last-Modified'}、${'Pragma'}。`,
    values: text`カンマで区切ったヘッダー名で、大文字小文字は区別しません。${'*'} はすべてのヘッダーを表しますが、資格情報がない場合だけです。${'Set-Cookie'} は決して公開されません。`,
    worksWith: text`資格情報モードが ${'include'} の場合、ブラウザーは ${'*'} をヘッダー名として扱います。ヘッダーを 1 つずつ列挙してください。`,
    preflight: text`実際のレスポンスでだけ使用され、プリフライトのレスポンスでは使用されません。`,
  },
  'Access-Control-Max-Age': {
    what: text`ブラウザーがプリフライトの結果をキャッシュできる秒数です。`,
    values: text`秒数です。既定値は 5 です。上限は Chrome が 7,200、Firefox が 86,400、Safari が 600 です。${'0'} または ${'-1'} を指定すると、キャッシュしません。`,
    worksWith: null,
    preflight: text`プリフライトのレスポンスでだけ使用されます。結果がキャッシュされている間、ブラウザーはプリフライトを送信しません。その間、プリフライトのレスポンスの変更は反映されません。`,
  },
  'Access-Control-Allow-Private-Network': {
    what: text`廃止されています。公開ページからプライベートネットワークへのリクエストに関する、Chrome の実験の一部でした。Chrome と Firefox は現在、代わりにユーザーの許可を必要とします。このヘッダーを必要とするブラウザーはありません。`,
    values: text`有効な値は ${'true'} だけでした。`,
    worksWith: text`${'Access-Control-Request-Private-Network'} に対するレスポンスでしたが、ブラウザーはこのヘッダーをもう送信しません。追加しても問題は解決しません。`,
    preflight: text`プリフライトのレスポンスでだけ使用されていました。`,
  },
  'Cross-Origin-Resource-Policy': {
    what: text`モード ${'no-cors'} でこのリソースを埋め込めるサイトを制限します。画像、スクリプト、このモードの ${'fetch()'} などが対象です。CORS リクエストには影響しません。`,
    values: text`${'same-origin'}、${'same-site'}、${'cross-origin'} のいずれかで、大文字小文字を区別します。それ以外の値や、複数のヘッダー行は、ブラウザーが無視します。`,
    worksWith: text`${'Cross-Origin-Embedder-Policy: require-corp'} を送信するページが別のオリジンのリソースを埋め込むには、${'cross-origin'} が必要です。同一サイト内では ${'same-site'} で十分です。CORS でリクエストしたリソースには、このヘッダーは不要です。`,
    preflight: null,
  },
  'Timing-Allow-Origin': {
    what: text`Resource Timing API で、このレスポンスの時間とサイズを読み取れるオリジンを列挙します。このヘッダーがないと、オリジン間リクエストではほとんどの時刻が 0 になります。`,
    values: text`カンマで区切ったオリジン、またはすべてのオリジンを表す ${'*'} です。${'*'} は資格情報がある場合も有効です。`,
    worksWith: text`このレスポンスに至るすべてのリダイレクトも、このヘッダーを送信する必要があります。`,
    preflight: null,
  },
  Vary: {
    what: text`レスポンスがどのリクエストヘッダーによって変わるかを列挙します。キャッシュは、これらのヘッダーの値が同じときだけ、保存したレスポンスを再利用します。`,
    values: text`カンマで区切ったヘッダー名、またはキャッシュが再利用しないことを表す ${'*'} です。CORS では ${'Origin'} です。`,
    worksWith: text`${'Access-Control-Allow-Origin'} がリクエストの ${'Origin'} によって変わる場合は、どのオリジンも許可しないときも含め、すべてのレスポンスで ${'Vary: Origin'} を送信してください。そうしないと、キャッシュがあるオリジン用のレスポンスを別のオリジンに返すことがあります。`,
    preflight: null,
  },
  'Set-Cookie': {
    what: text`ブラウザーに Cookie を保存します。JavaScript は、同一オリジンのレスポンスでも、このヘッダーを読み取れません。`,
    values: text`ヘッダー 1 行につき Cookie 1 つです。サイトをまたぐリクエストで Cookie を送信するには、${'SameSite=None; Secure'} を設定してください。Chrome では必須です。`,
    worksWith: text`ブラウザーが別のオリジンからの Cookie を保存するのは、リクエストの資格情報モードが ${'include'} のときだけです。${'Access-Control-Allow-Credentials'} が決めるのは、JavaScript がレスポンスを読み取れるかどうかです。Cookie が保存されるかどうかではありません。`,
    preflight: text`プリフライトのレスポンスでは効果がありません。`,
  },
};
