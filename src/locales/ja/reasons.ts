import { nearName } from '../../core/http/near-name.ts';
import type { Position } from '../../core/ruling/ruling.ts';
import type { Catalogue, Explanation } from '../catalogue/catalogue.ts';
import { type Text, text } from '../catalogue/text.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';
const ALLOW_METHODS = 'Access-Control-Allow-Methods';
const ALLOW_HEADERS = 'Access-Control-Allow-Headers';

const said = (title: Text, why: Text, short: string): Explanation => ({ title, why, short });
/** Prefixes a table's few words with the place where people would not expect the fault. */
const at = ({ place }: Position, short: string): string => (place === 'preflight' ? `プリフライト: ${short}` : short);
const message = ({ place }: Position): Text => [place === 'preflight' ? 'プリフライトのレスポンス' : 'レスポンス'];

type AllowOrigin = { readonly sent: string | null; readonly needed: string | null };

/** What to do when the origin itself is `null`, which no server should allow. */
const nullOrigin = ({ hop }: Position): Text =>
  hop > 0
    ? text`リクエストはリダイレクトの後に ${'Origin: null'} で送信されました。オリジンの異なる URL の間でリダイレクトされると、オリジンは失われます (サンドボックス化されたフレームには最初からありません)。${'null'} を許可すると誰でも読み取れるようになります。許可するのではなく、最後の URL を直接呼び出してください。`
    : text`リクエストは ${'Origin: null'} で送信されました。ページがサンドボックス化されたフレームにあるか、ローカルファイルまたは ${'data:'} の URL です。${'null'} を許可すると誰でも読み取れるようになります。許可するのではなく、ページが自身のオリジンを持つようにしてください。`;
const mustSay = (needed: string | null, position: Position): Text =>
  needed === null ? nullOrigin(position) : text`このページに対しては、このヘッダーの値を ${needed} にする必要があります。`;

/** The sentence that most faults of the origin share, then what is special about this one. */
const originWhy = ({ sent, needed }: AllowOrigin, position: Position, special: Text): Text =>
  needed === null
    ? text`サーバーは ${`${ALLOW_ORIGIN}: ${sent ?? ''}`} を送信しました。${nullOrigin(position)}`
    : text`${ALLOW_ORIGIN} の値は ${needed} と完全に一致する必要がありますが、サーバーは ${sent ?? ''} を送信しました。${special}`;

const asked = text`ページは資格情報モード ${'include'} でリクエストしました。`;
const credentialsWhy = ({ sent }: { readonly sent: string | null }, special: Text): Text =>
  text`${asked}この場合、${ALLOW_CREDENTIALS} の値は ${'true'} と完全に一致する必要がありますが、サーバーは ${sent ?? ''} を送信しました。${special}`;

const addedTwice = text`多くの場合、プロキシーとアプリケーションの両方がこのヘッダーを追加しています。どちらか一方だけで追加してください。`;
const guarded = text`プリフライトには Cookie も ${'Authorization'} ヘッダーも付かないため、それらを要求するアクセス制御は必ずプリフライトを拒否します。`;
const noCredentials = text`サーバーはオリジンを許可していますが、資格情報を許可していません`;

/** A name that was meant, and is another one. */
const nearly = ([missing = '']: readonly string[], sent: string): Text => {
  const near = nearName(sent, missing);
  return near === null ? [] : text`${near} は別の名前です。${'-'} と ${'_'} の違いを確認してください。`;
};

export const jaReasons: Catalogue['reasons'] = {
  'mode-same-origin': ({ origin, target }) =>
    said(
      text`リクエストが同一オリジンに限定されています`,
      text`リクエストモードは ${'same-origin'} ですが、${target} は ${origin} とは別のオリジンです。ブラウザーは何も送信していません。`,
      'モードが same-origin',
    ),
  'no-cors-redirect-mode': ({ redirect }) =>
    said(
      text`${'no-cors'} のリクエストはリダイレクトに従う必要があります`,
      text`モード ${'no-cors'} とリダイレクトモード ${redirect} でリクエストされました。ブラウザーはこの組み合わせを送信前に拒否します。`,
      `no-cors でリダイレクトモード ${redirect}`,
    ),
  'scheme-not-http': ({ scheme }) =>
    said(text`CORS の対象は ${'http'} と ${'https'} だけです`, text`この URL のスキームは ${scheme} です。`, `スキームが ${scheme}`),

  'allow-origin-missing': ({ needed }, position) =>
    said(
      position.place === 'preflight'
        ? text`プリフライトのレスポンスに CORS ヘッダーがありません`
        : text`サーバーはどのオリジンも許可していません`,
      text`${message(position)}に ${ALLOW_ORIGIN} がありません。${mustSay(needed, position)}`,
      at(position, 'Allow-Origin なし'),
    ),
  'allow-origin-missing-on-error': ({ needed, status }, position) =>
    said(
      text`サーバーが CORS ヘッダーなしでエラー ${status} を返しました`,
      text`${message(position)}のステータスは ${status} で、${ALLOW_ORIGIN} がありません。多くの場合、エラーは CORS ヘッダーを追加する層とは別の層 (プロキシー、異常終了、アクセス制御など) で生じています。まずエラーの原因を調べ、${position.place === 'preflight' ? ['プリフライトが成功してこのヘッダーも付くようにしてください'] : ['次にエラーのレスポンスにもこのヘッダーを付けてください']}。${mustSay(needed, position)}`,
      at(position, `CORS ヘッダーなしのエラー ${status}`),
    ),
  'allow-origin-missing-unauthorized': ({ status }, position) =>
    said(
      text`プリフライトがアクセス制御によりステータス ${status} で拒否されました`,
      text`${guarded}このプリフライトにはステータス ${status} が返され、${ALLOW_ORIGIN} もありませんでした。${'OPTIONS'} リクエストをアクセス制御の対象から除外してください。`,
      at(position, `アクセス制御 (${status})`),
    ),
  'allow-origin-missing-on-redirect': ({ needed, status, location }, position) =>
    position.place === 'preflight'
      ? said(
          text`プリフライトが CORS ヘッダーなしでリダイレクトされました`,
          text`サーバーはプリフライトにステータス ${status} を返し、${location} へリダイレクトしました。プリフライトのリダイレクトは一切許可されていないため、ヘッダーを追加するだけでは解決しません。ログインへのリダイレクトであれば、${'OPTIONS'} リクエストをログインの対象から除外してください。${'https'} の URL や末尾にスラッシュを付けた URL へのリダイレクトであれば、その URL を直接呼び出してください。`,
          at(position, `CORS ヘッダーなしの ${status}`),
        )
      : said(
          text`サーバーが CORS ヘッダーなしでリダイレクトしました`,
          text`レスポンスのステータスは ${status}、リダイレクト先は ${location} で、${ALLOW_ORIGIN} がありません。リダイレクトのレスポンスにもこのヘッダーが必要です。ログインへのリダイレクトであれば、セッションがありません。サーバーが代わりに CORS ヘッダー付きの ${'401'} を返すようにしてください。${'https'} へのリダイレクトであれば、その URL を直接呼び出してください。${mustSay(needed, position)}`,
          at(position, `CORS ヘッダーなしの ${status}`),
        ),

  'allow-origin-wildcard': (reason, position) =>
    said(
      text`資格情報付きのリクエストでは ${'*'} は無効です`,
      text`${asked}この場合、${ALLOW_ORIGIN} にはオリジンを明示する必要があり、ワイルドカードの ${'*'} では許可されません。${mustSay(reason.needed, position)}`,
      at(position, '資格情報付きでは * 不可'),
    ),
  'allow-origin-duplicate': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} が複数回送信されています`,
      text`ブラウザーは ${[String(reason.lines.length)]} 行の値を ${reason.sent ?? ''} に結合しますが、これは単一のオリジンではありません。${addedTwice}`,
      at(position, 'Allow-Origin が重複'),
    ),
  'allow-origin-list': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} に複数の値があります`,
      originWhy(reason, position, text`指定できるオリジンは 1 つだけです。サーバーはリクエスト元のオリジンを選んで返す必要があります。`),
      at(position, '複数のオリジン'),
    ),
  'allow-origin-empty': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} が空です`,
      text`ヘッダーはありますが、値がありません。多くの場合、サーバーの設定項目や変数が未設定です。${mustSay(reason.needed, position)}`,
      at(position, 'Allow-Origin が空'),
    ),
  'allow-origin-placeholder': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} の値がプレースホルダーのままです`,
      originWhy(reason, position, text`サーバーの設定の変数か既定値が、そのまま送信されたようです。`),
      at(position, 'プレースホルダーのまま'),
    ),
  'allow-origin-quoted': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} の値が引用符で囲まれています`,
      originWhy(reason, position, text`引用符も値の一部とみなされます。`),
      at(position, 'オリジンに引用符'),
    ),
  'allow-origin-null': (reason, position) =>
    said(
      text`サーバーが許可した ${'null'} は、このページのオリジンではありません`,
      originWhy(
        reason,
        position,
        text`${'null'} はサンドボックス化されたフレームやローカルファイルのオリジンを表します。「すべて」や「なし」という意味ではありません。`,
      ),
      at(position, 'Allow-Origin が null'),
    ),
  'allow-origin-for-null': (reason, position) =>
    said(text`リクエストのオリジンが ${'null'} です`, originWhy(reason, position, []), at(position, 'オリジンが null')),
  'allow-origin-glob': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} ではパターンを使えません`,
      originWhy(reason, position, text`オリジンの中の ${'*'} は通常の文字とみなされます。`),
      at(position, 'Allow-Origin にパターン'),
    ),
  'allow-origin-letter-case': (reason, position) =>
    said(
      text`オリジンの大文字小文字が一致していません`,
      originWhy(reason, position, text`オリジンは小文字で表され、バイト単位で比較されます。`),
      at(position, 'オリジンの大文字小文字'),
    ),
  'allow-origin-trailing-slash': (reason, position) =>
    said(
      text`オリジンの末尾に余分なスラッシュがあります`,
      originWhy(reason, position, text`オリジンにパスは含まれません。`),
      at(position, '末尾にスラッシュ'),
    ),
  'allow-origin-path': (reason, position) =>
    said(
      text`サーバーがオリジンではなく URL を許可しています`,
      originWhy(reason, position, text`オリジンはホストとポートまでです。`),
      at(position, 'オリジンにパス'),
    ),
  'allow-origin-no-scheme': (reason, position) =>
    said(
      text`許可されたオリジンにスキームがありません`,
      originWhy(reason, position, text`オリジンは ${'https://'} または ${'http://'} で始まります。`),
      at(position, 'オリジンのスキームなし'),
    ),
  'allow-origin-default-port': (reason, position) =>
    said(
      text`許可されたオリジンに既定のポートが書かれています`,
      originWhy(reason, position, text`ブラウザーは既定のポートを省略します。`),
      at(position, '既定のポートを明記'),
    ),
  'allow-origin-other-scheme': (reason, position) =>
    said(
      text`許可されたオリジンは、ホストが同じでもスキームが異なります`,
      originWhy(reason, position, text`${'http'} と ${'https'} は別のオリジンです。`),
      at(position, 'スキームが異なる'),
    ),
  'allow-origin-other-port': (reason, position) =>
    said(
      text`許可されたオリジンは、ホストが同じでもポートが異なります`,
      originWhy(reason, position, text`ポートはオリジンの一部です。`),
      at(position, 'ポートが異なる'),
    ),
  'allow-origin-other-host': (reason, position) =>
    said(
      text`サーバーは別のオリジンを許可しています`,
      originWhy(reason, position, text`${'www.'} の有無も含め、サブドメインが異なれば別のオリジンです。`),
      at(position, '別のオリジン'),
    ),
  'allow-origin-not-an-origin': (reason, position) =>
    said(text`${ALLOW_ORIGIN} の値がオリジンではありません`, originWhy(reason, position, []), at(position, 'オリジンではない値')),

  'allow-credentials-missing': (_, position) =>
    said(
      position.place === 'preflight' ? text`プリフライトのレスポンスが資格情報を許可していません` : noCredentials,
      text`${asked}この場合、${message(position)}には ${`${ALLOW_CREDENTIALS}: true`} も必要ですが、このヘッダーがありません。`,
      at(position, 'Allow-Credentials なし'),
    ),
  'allow-credentials-letter-case': (reason, position) =>
    said(
      text`サーバーが ${'true'} ではなく ${reason.sent ?? ''} を送信しました`,
      credentialsWhy(reason, text`値は大文字小文字を区別します。`),
      at(position, 'Allow-Credentials の大文字小文字'),
    ),
  'allow-credentials-duplicate': (reason, position) =>
    said(
      text`${ALLOW_CREDENTIALS} が複数回送信されています`,
      credentialsWhy(reason, text`これは複数行の値が結合されたものです。${addedTwice}`),
      at(position, 'Allow-Credentials が重複'),
    ),
  'allow-credentials-list': (reason, position) =>
    said(
      text`${ALLOW_CREDENTIALS} に ${'true'} 以外の値も含まれています`,
      credentialsWhy(reason, text`このヘッダーの値はリストにできません。多くの場合、複数の層がそれぞれ追加しています。`),
      at(position, 'Allow-Credentials が true ではない'),
    ),
  'allow-credentials-quoted': (reason, position) =>
    said(
      text`${ALLOW_CREDENTIALS} の値が引用符で囲まれています`,
      credentialsWhy(reason, text`引用符も値の一部とみなされます。`),
      at(position, 'Allow-Credentials が true ではない'),
    ),
  'allow-credentials-false': (reason, position) =>
    said(
      text`サーバーが資格情報を許可しないと指定しています`,
      credentialsWhy(reason, text`唯一の有効な値は ${'true'} です。資格情報を必要としない場合は、このヘッダーを省略します。`),
      at(position, 'Allow-Credentials が false'),
    ),
  'allow-credentials-not-true': (reason, position) =>
    said(noCredentials, credentialsWhy(reason, text`ほかの値は無効です。`), at(position, 'Allow-Credentials が true ではない')),

  'preflight-redirected': ({ status, location }) =>
    said(
      text`プリフライトがリダイレクトされましたが、これは許可されていません`,
      text`サーバーはプリフライトにステータス ${status} を返し、${location} へリダイレクトしました。この URL を直接呼び出すか、${'OPTIONS'} をリダイレクトの対象から除外してください。`,
      'プリフライト: リダイレクト',
    ),
  'preflight-unauthorized': ({ status }) =>
    said(
      text`プリフライトがアクセス制御によりステータス ${status} で拒否されました`,
      text`${guarded}${'OPTIONS'} リクエストをアクセス制御の対象から除外し、200 ～ 299 のステータスを返してください。`,
      `プリフライト: アクセス制御 (${status})`,
    ),
  'preflight-status': ({ status }) =>
    said(
      text`プリフライトのステータスが ${status} でした`,
      text`有効なのは 200 ～ 299 だけです。ブラウザーは実際のリクエストを送信していません。`,
      `プリフライト: ステータス ${status}`,
    ),
  'allow-methods-invalid': ({ token }) =>
    said(
      text`${ALLOW_METHODS} が有効なリストではありません`,
      text`${token} はメソッド名として無効です。無効な項目が 1 つでもあると、リスト全体が無効になります。メソッドはカンマで区切り、引用符を付けないでください。`,
      'プリフライト: メソッドのリストが無効',
    ),
  'allow-headers-invalid': ({ token }) =>
    said(
      text`${ALLOW_HEADERS} が有効なリストではありません`,
      text`${token} はヘッダー名として無効です。無効な項目が 1 つでもあると、リスト全体が無効になります。ヘッダー名はカンマで区切り、引用符を付けないでください。`,
      'プリフライト: ヘッダーのリストが無効',
    ),
  'method-not-allowed': ({ method, sent }) =>
    said(
      text`プリフライトのレスポンスがメソッド ${method} を許可していません`,
      sent === null
        ? text`${ALLOW_METHODS} がありません。このヘッダーに ${method} を含める必要があります。`
        : text`${ALLOW_METHODS} に ${method} を含める必要がありますが、サーバーは ${sent} を送信しました。`,
      `プリフライト: ${method} の許可なし`,
    ),
  'method-letter-case': ({ method, sent }) =>
    said(
      text`許可されたメソッドは ${method} と大文字小文字が異なります`,
      text`メソッドは大文字小文字を区別します。ページのリクエストは ${method} ですが、${ALLOW_METHODS} の値は ${sent ?? ''} です。ブラウザーが大文字に変換するのは ${'DELETE, GET, HEAD, OPTIONS, POST, PUT'} だけです。たとえば ${'patch'} は ${'patch'} のまま送信されます。`,
      `プリフライト: ${method} の大文字小文字`,
    ),
  'method-wildcard': ({ method }) =>
    said(
      text`資格情報付きのリクエストでは、${'*'} ですべてのメソッドを許可することはできません`,
      text`資格情報モードが ${'include'} の場合、${ALLOW_METHODS} の ${'*'} は ${'*'} という名前のメソッドとみなされます。${method} を明記する必要があります。`,
      'プリフライト: 資格情報付きでは * 不可',
    ),
  'authorization-not-listed': ({ sent }) =>
    said(
      text`プリフライトのレスポンスが ${'Authorization'} を許可していません`,
      sent === null
        ? text`${ALLOW_HEADERS} がありません。このヘッダーに ${'authorization'} を明記する必要があります。`
        : text`${ALLOW_HEADERS} に ${'authorization'} を明記する必要がありますが (${'*'} には含まれません)、サーバーは ${sent} を送信しました。`,
      'プリフライト: Authorization の許可なし',
    ),
  'header-not-allowed': ({ missing, sent }) =>
    said(
      text`プリフライトのレスポンスがリクエストヘッダー ${missing[0] ?? ''} を許可していません`,
      sent === null
        ? text`${ALLOW_HEADERS} がありません。このヘッダーに ${missing.join(', ')} を含める必要があります。`
        : text`${ALLOW_HEADERS} に ${missing.join(', ')} も含める必要がありますが、サーバーは ${sent} を送信しました。${nearly(missing, sent)}`,
      `プリフライト: ${missing[0] ?? ''} の許可なし`,
    ),
  'header-wildcard': ({ missing }) =>
    said(
      text`資格情報付きのリクエストでは、${'*'} ですべてのリクエストヘッダーを許可することはできません`,
      text`資格情報モードが ${'include'} の場合、${ALLOW_HEADERS} の ${'*'} は ${'*'} という名前のヘッダーとみなされます。${missing.join(', ')} を明記する必要があります。`,
      'プリフライト: 資格情報付きでは * 不可',
    ),

  'redirect-mode-error': ({ status, location }) =>
    said(
      text`ページがリダイレクトを禁止しています`,
      text`サーバーはステータス ${status} で ${location} へのリダイレクトを返しましたが、リクエストのリダイレクトモードは ${'error'} です。`,
      'リダイレクト禁止',
    ),
  'redirect-location-invalid': ({ sent }) =>
    said(
      text`リダイレクト先が無効です`,
      text`${`Location: ${sent ?? ''}`} を URL として解釈できません。サーバーが正しい URL を送信する必要があります。`,
      'Location が無効',
    ),
  'redirect-scheme': ({ scheme, location }) =>
    said(
      text`リダイレクト先が ${'http'} でも ${'https'} でもありません`,
      text`${location} のスキームは ${scheme} です。リダイレクト先にできるのは ${'http'} と ${'https'} だけです。サーバーのリダイレクト先を変えるか、サーバー自身が応答するようにしてください。`,
      `${scheme}: へのリダイレクト`,
    ),
  'redirect-count': ({ count }) =>
    said(
      text`リダイレクトが多すぎます`,
      text`ブラウザーは仕様に従い、${[String(count)]} 回リダイレクトしたところで中止しました。多くの場合、リダイレクトがループしています。サーバー側でループを解消する必要があります。`,
      'リダイレクト回数の超過',
    ),
  'redirect-url-credentials': ({ location }) =>
    said(
      text`リダイレクト先の URL にユーザー名またはパスワードが含まれています`,
      text`オリジン間リクエストは ${location} へリダイレクトできません。ユーザー名やパスワードを含む URL は拒否されます。サーバーが送信する ${'Location'} から取り除いてください。`,
      'リダイレクト先にパスワード',
    ),
  'corp-same-origin': ({ sent }) =>
    said(
      text`サーバーはこのリソースの埋め込みを同一オリジンに限定しています`,
      text`サーバーは ${`Cross-Origin-Resource-Policy: ${sent ?? ''}`} を送信しました。このヘッダーは、${'crossorigin'} のない要素などの ${'no-cors'} モードのリクエストに適用されます。値が ${'cross-origin'} なら、ページはレスポンスを利用できますが読み取れません。読み取るには、CORS でリクエストする必要があります。`,
      'リソースポリシー same-origin',
    ),
  'corp-same-site': ({ sent }) =>
    said(
      text`サーバーはこのリソースの埋め込みを同一サイトに限定しています`,
      text`サーバーは ${`Cross-Origin-Resource-Policy: ${sent ?? ''}`} を送信しました。このヘッダーは、${'crossorigin'} のない要素などの ${'no-cors'} モードのリクエストに適用されます。値が ${'cross-origin'} なら、ページはレスポンスを利用できますが読み取れません。読み取るには、CORS でリクエストする必要があります。`,
      'リソースポリシー same-site',
    ),
};
