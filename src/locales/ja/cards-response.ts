import type { ResponseHeaderName } from '../../core/headers/names.ts';
import type { CardWords } from '../catalogue/cards.ts';
import { text } from '../catalogue/text.ts';

/** The cards of the response headers in Japanese. */
export const jaResponseCards: Readonly<Record<ResponseHeaderName, CardWords>> = {
  'Access-Control-Allow-Origin': {
    what: text`このレスポンスを JavaScript で読んでよいオリジンを示します。このヘッダーがなければ、ブラウザーは CORS リクエストのレスポンスを公開しません。`,
    values: text`パスも末尾のスラッシュもないオリジン 1 つ、またはすべてを表す ${'*'} です。複数は書けません。${'null'} は避けてください。サンドボックス化されたページなら、どれでもこのオリジンになるからです。`,
    worksWith: text`資格情報モードが ${'include'} の場合、ワイルドカードの ${'*'} は効きません。サーバーはリクエストの ${'Origin'} をそのまま返し、${'Access-Control-Allow-Credentials: true'} も送る必要があります。オリジンをそのまま返すサーバーは ${'Vary: Origin'} も送ります。`,
    preflight: text`プリフライトへの応答と、実際のレスポンスの両方に必要です。`,
  },
  'Access-Control-Allow-Credentials': {
    what: text`資格情報モードが ${'include'} のリクエストについて、レスポンスをページの JavaScript に公開するかどうかを決めます。値が ${'true'} なら公開され、それ以外の場合は公開されません。資格情報とは、Cookie、認証ヘッダー、TLS クライアント証明書のことです。`,
    values: text`${'true'} だけで、大文字小文字を区別します。資格情報が要らないサーバーは ${'false'} を送るのではなく、ヘッダーを省略します。`,
    worksWith: text`両側の承認が必要です。サーバーはこのヘッダーで、ページは ${'XMLHttpRequest.withCredentials'}、または ${'fetch()'} や ${'Request()'} コンストラクターの ${'credentials'} オプションで承認します。どちらかが欠けると、資格情報を含むレスポンスは JavaScript に届きません。`,
    preflight: text`プリフライトへの応答では、実際のリクエストに資格情報を使ってよいかをブラウザーに伝えます。単純な ${'GET'} リクエストではプリフライトが行われず、資格情報は初めから送られます。レスポンスにこのヘッダーがなければ、ブラウザーはレスポンスを無視し、ページには何も渡しません。`,
  },
  'Access-Control-Allow-Methods': {
    what: text`別のオリジンがこのリソースに使ってよいメソッドを列挙します。`,
    values: text`コンマで区切ったメソッドです。大文字小文字を区別します。${'*'} はすべてを表しますが、資格情報がない場合だけです。${'GET'}、${'HEAD'}、${'POST'} は常に許可されます。`,
    worksWith: text`${'Access-Control-Request-Method'} への答えです。資格情報モードが ${'include'} の場合、${'*'} はそういう名前のメソッドとして扱われるので、1 つずつ挙げてください。`,
    preflight: text`プリフライトへの応答でだけ意味があります。それ以外のレスポンスでは、ブラウザーは読みません。`,
  },
  'Access-Control-Allow-Headers': {
    what: text`別のオリジンが設定してよいリクエストヘッダーを列挙します。`,
    values: text`コンマで区切ったヘッダー名で、大文字でも小文字でもかまいません。${'*'} は ${'Authorization'} を除くすべてを表しますが、資格情報がない場合だけです。`,
    worksWith: text`${'Access-Control-Request-Headers'} への答えです。資格情報モードが ${'include'} の場合、${'*'} はそういう名前のヘッダーとして扱われるので、1 つずつ挙げてください。`,
    preflight: text`プリフライトへの応答でだけ意味があります。それ以外のレスポンスでは、ブラウザーは読みません。`,
  },
  'Access-Control-Expose-Headers': {
    what: text`JavaScript で読んでよいレスポンスヘッダーを列挙します。${'Cache-Control'}、${'Content-Language'}、${'Content-Length'}、${'Content-Type'}、${'Expires'}、${'Last-Modified'}、${'Pragma'} の 7 つは、列挙しなくても常に公開されます。`,
    values: text`コンマで区切ったヘッダー名で、大文字でも小文字でもかまいません。${'*'} はすべてを表しますが、資格情報がない場合だけです。${'Set-Cookie'} は決して公開されません。`,
    worksWith: text`資格情報モードが ${'include'} の場合、${'*'} はそういう名前のヘッダーとして扱われるので、1 つずつ挙げてください。`,
    preflight: text`プリフライトへの応答ではなく、実際のレスポンスで意味があります。`,
  },
  'Access-Control-Max-Age': {
    what: text`ブラウザーがプリフライトへの応答を何秒間覚えておき、問い合わせを省いてよいかを示します。`,
    values: text`秒数です。省略すると 5 秒になります。上限は Chromium が 7200、Firefox が 86400、Safari が 600 です。${'0'} や ${'-1'} では覚えません。`,
    worksWith: null,
    preflight: text`プリフライトへの応答でだけ意味があります。応答が覚えられている間はプリフライトが現れないので、サーバーを直しても壊しても気づかれません。`,
  },
  'Access-Control-Allow-Private-Network': {
    what: text`廃止されました。公開ページからプライベートネットワークのサーバーへのアクセスを許すための、Chrome の試みでした。現在の Chrome は代わりに利用者に許可を求めます。このヘッダーを必要とするブラウザーはありません。`,
    values: text`${'true'} だけでした。`,
    worksWith: text`${'Access-Control-Request-Private-Network'} への答えでしたが、これはもう送られません。追加しても何も直りません。`,
    preflight: text`プリフライトへの応答でだけ意味がありました。`,
  },
  'Cross-Origin-Resource-Policy': {
    what: text`モード ${'no-cors'} でこのリソースを埋め込んでよい相手を示します。画像、スクリプト、このモードの ${'fetch()'} などが対象です。CORS リクエストには関係しません。`,
    values: text`${'same-origin'}、${'same-site'}、${'cross-origin'} のいずれかで、大文字小文字を区別します。それ以外の値や、2 行に分かれたものは、ないものとして扱われます。`,
    worksWith: text`${'Cross-Origin-Embedder-Policy: require-corp'} を送るページが別のオリジンから埋め込めるのは、${'cross-origin'} のもの、同じサイト内で ${'same-site'} のもの、CORS でリクエストしたものだけです。`,
    preflight: null,
  },
  'Timing-Allow-Origin': {
    what: text`このレスポンスにかかった時間や大きさを、Resource Timing API で見てよいオリジンを列挙します。これがないと、オリジン間ではほとんどの時刻が 0 になります。`,
    values: text`コンマで区切ったオリジン、またはすべてを表す ${'*'} です。${'*'} は資格情報があっても効きます。`,
    worksWith: text`途中のリダイレクトも、すべてこのヘッダーを送る必要があります。`,
    preflight: null,
  },
  Vary: {
    what: text`レスポンスがどのリクエストヘッダーによって変わるかをキャッシュに伝えます。保存されたレスポンスは、それらが同じときだけ再利用されます。`,
    values: text`コンマで区切ったヘッダー名、または二度と再利用しないことを表す ${'*'} です。CORS では ${'Origin'} です。`,
    worksWith: text`${'Access-Control-Allow-Origin'} がリクエストの ${'Origin'} によって変わるサーバーは、誰も許可しないときも含めて常に ${'Vary: Origin'} を送ります。そうしないと、別のオリジンのために保存されたものが渡ることがあります。`,
    preflight: null,
  },
  'Set-Cookie': {
    what: text`ブラウザーに Cookie を渡し、保存して送り返させます。JavaScript は、同じオリジンであっても、このヘッダーを決して読めません。`,
    values: text`1 行に Cookie を 1 つ書きます。サイトをまたぐリクエストで送られるには ${'SameSite=None; Secure'} が必要です。`,
    worksWith: text`別のオリジンからの Cookie が保存されるのは、ページが資格情報モード ${'include'} でリクエストしたときだけです。${'Access-Control-Allow-Credentials'} が決めるのはレスポンスを公開するかどうかで、Cookie を保存するかどうかではありません。`,
    preflight: text`プリフライトへの応答では効果がありません。`,
  },
};
