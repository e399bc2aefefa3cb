import { text } from '../catalogue/text.ts';
import type { Traps } from '../catalogue/traps.ts';

/** The common mistakes with each server. */
export const jaTraps: Traps = {
  'one-layer': text`これらのヘッダーは 1 か所だけで追加してください。アプリケーションと手前のプロキシーの両方が追加すると、ブラウザーは 2 つの値を受け取り、レスポンスを公開しません。`,
  'express-first': text`プリフライトとエラーも通過するように、すべてのルートと認証処理より前に置いてください。`,
  'express-credentials-boolean': text`${'credentials'} は真偽値の ${'true'} でなければなりません。文字列の ${"'true'"} は何の警告もなく無視されます。`,
  'express-origin-true': text`${'origin: true'} は、利用者の Cookie 付きですべてのサイトを許可します。${'origin'} を省略すると ${'*'} が送信され、未設定の環境変数などで値が未定義または空の場合は、ヘッダーがまったく送信されません。`,
  'fastify-root': text`ルートインスタンスに、ルート定義より前に登録してください。プラグインの内側で登録すると、存在しない URL への応答など、その外側には適用されません。`,
  'fastify-methods': text`${'methods'} を指定しないと、${'GET'}、${'HEAD'}、${'POST'} だけが許可されます。`,
  'fastify-origin-true': text`${'origin: true'} は、利用者の Cookie 付きですべてのサイトを許可します。`,
  'nginx-always': text`${'always'} がないと、エラーのレスポンスにヘッダーが付かず、ページはエラーを読み取れません。`,
  'nginx-inheritance': text`独自の ${'add_header'} を持つ location は、これらを一切継承しません。そこにもすべて書いてください。`,
  'apache-modules': text`モジュール ${'headers'} と ${'rewrite'} を有効にする必要があります: ${'a2enmod headers rewrite'}。`,
  'apache-preflight-place': text`${'.htaccess'} では、この規則は認証の後に実行され、プリフライトは認証を通過できません。バーチャルホストに書いてください。`,
  'apache-tables': text`${'Header set'} と ${'Header always set'} は別々の表に書き込むため、同じヘッダーを両方に書くと 2 回送信されます。アプリケーション自身のヘッダーは ${'Header onsuccess unset'} で取り除いてください。`,
  'caddy-errors': text`エラーへの応答は ${'handle_errors'} だけが行います。そこに import がないと、エラーにはヘッダーが付きません。`,
  'caddy-handle': text`サイトの既存のディレクティブは、最後の ${'handle'} の中に移してください。ただし、${'tls'} や ${'log'} などの設定はその外でしか使えません。${'basic_auth'}、${'forward_auth'}、${'redir'} が外にあるとプリフライトへの応答より先に実行されますが、プリフライトはログインすることも、リダイレクトに従うこともできません。`,
  'django-order': text`このミドルウェアは、${'CommonMiddleware'} や WhiteNoise など、応答を返しうるものすべてより前に置く必要があります。${'corsheaders'} を 2 回インストールすると Django は起動しません。`,
  'django-lists-replace': text`これらのリストはパッケージの既定値を置き換えます。ほかのリクエストにさらにヘッダーが必要な場合は、${'corsheaders.defaults'} の ${'*default_headers'} を先頭に加えてください。`,
  'django-all-origins': text`${'CORS_ALLOW_ALL_ORIGINS'} と ${'CORS_ALLOW_CREDENTIALS'} を併用すると、利用者の Cookie 付きですべてのサイトを許可します。`,
  'django-csrf': text`${'PUT'} や ${'POST'} など変更を伴うリクエストでは、そのオリジンを ${'CSRF_TRUSTED_ORIGINS'} にも加える必要があります。別サイトから Cookie が送られるようにするには、${'SESSION_COOKIE_SAMESITE'} と ${'CSRF_COOKIE_SAMESITE'} を ${"'None'"} にし、${'SESSION_COOKIE_SECURE'} と ${'CSRF_COOKIE_SECURE'} も有効にしてください。`,
  'fastapi-last': text`最後に置いてください。これ以降、${'app'} にはルートを追加できません。代わりに ${'app.add_middleware'} を使うと、未処理のエラーのレスポンスにヘッダーが付きません。`,
  'fastapi-any-origin': text`${'["*"]'} と ${'allow_credentials'} を併用すると、利用者の Cookie 付きですべてのサイトを許可します。`,
  'fastapi-vary': text`${'Vary'} は許可されたオリジンにだけ追加されます。手前にキャッシュがある場合は、すべてのレスポンスに ${'Vary: Origin'} を追加させてください。`,
  'spring-security': text`プリフライトにはセッションがないため、CORS の処理は Spring Security より前に必要です。このフィルターの順序がそれを保証します。`,
  'spring-methods': text`Spring は、リストにないメソッドをステータス 403 で拒否します。ブラウザーなら通すメソッドでも同じです。`,
};
