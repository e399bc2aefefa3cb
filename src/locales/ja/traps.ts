import { text } from '../catalogue/text.ts';
import type { Traps } from '../catalogue/traps.ts';

/** The common mistakes with each server. */
export const jaTraps: Traps = {
  'one-layer': text`これらのヘッダーは 1 か所だけで追加してください。アプリケーションとプロキシーの両方が追加すると、ブラウザーは 2 つの値を受け取り、レスポンスをブロックします。`,
  'express-first': text`すべてのルートと認証ミドルウェアより前に追加してください。そうすると、プリフライトとエラーも処理されます。`,
  'express-credentials-boolean': text`${'credentials'} は真偽値の ${'true'} でなければなりません。文字列の ${"'true'"} は効果がありません。`,
  'express-origin-true': text`${'origin: true'} を指定すると、どのサイトからでもユーザーの Cookie を使ってレスポンスを読み取れます。${'origin'} を省略すると、ミドルウェアは ${'*'} を送信します。未設定の環境変数などで値が未定義または空の場合は、ヘッダーを送信しません。`,
  'fastify-root': text`ルートインスタンスに、ルート定義より前に登録してください。プラグインの中で登録すると、404 レスポンスなど、そのプラグインの外には適用されません。`,
  'fastify-methods': text`${'methods'} を指定しないと、${'GET'}、${'HEAD'}、${'POST'} だけが許可されます。`,
  'fastify-origin-true': text`${'origin: true'} を指定すると、どのサイトからでもユーザーの Cookie を使ってレスポンスを読み取れます。`,
  'nginx-always': text`${'always'} がないと、nginx はエラーレスポンスにこれらのヘッダーを追加しません。その場合、ページはエラーレスポンスを読み取れません。`,
  'nginx-inheritance': text`独自の ${'add_header'} を持つ ${'location'} は、これらのヘッダーを継承しません。そこにもすべて書いてください。`,
  'apache-modules': text`モジュール ${'headers'} と ${'rewrite'} を有効にしてください: ${'a2enmod headers rewrite'}。`,
  'apache-preflight-place': text`${'.htaccess'} では、このルールは認証の後に実行され、認証がプリフライトを拒否します。バーチャルホストの設定に書いてください。`,
  'apache-tables': text`${'Header set'} と ${'Header always set'} は別々のテーブルに書き込みます。同じヘッダーが両方にあると、Apache は 2 回送信します。アプリケーションのヘッダーは ${'Header onsuccess unset'} で削除してください。`,
  'caddy-errors': text`エラーレスポンスを処理するのは ${'handle_errors'} だけです。そこにも import を追加しないと、これらのヘッダーが付きません。`,
  'caddy-handle': text`サイトの既存のディレクティブは、最後の ${'handle'} の中に移してください。ただし、${'tls'} や ${'log'} などの設定はその外でだけ機能します。${'basic_auth'}、${'forward_auth'}、${'redir'} が外にあると、プリフライトのレスポンスより先に実行されます。ブラウザーはプリフライトを資格情報なしで送信し、リダイレクトにも従いません。`,
  'django-order': text`このミドルウェアは、${'CommonMiddleware'} や WhiteNoise など、レスポンスを返すことがあるミドルウェアより前に置いてください。${'INSTALLED_APPS'} に ${'corsheaders'} が 2 回あると、Django は起動しません。`,
  'django-lists-replace': text`これらのリストはパッケージの既定値を置き換えます。ほかのリクエストにさらにヘッダーが必要な場合は、リストの先頭に ${'corsheaders.defaults'} の ${'*default_headers'} を書いてください。`,
  'django-all-origins': text`${'CORS_ALLOW_ALL_ORIGINS'} と ${'CORS_ALLOW_CREDENTIALS'} を併用すると、どのサイトからでもユーザーの Cookie を使ってレスポンスを読み取れます。`,
  'django-csrf': text`${'PUT'} や ${'POST'} などデータを変更するリクエストでは、オリジンを ${'CSRF_TRUSTED_ORIGINS'} にも追加してください。別サイトからの Cookie には、${'SESSION_COOKIE_SAMESITE'} と ${'CSRF_COOKIE_SAMESITE'} を ${"'None'"} に設定してください。さらに ${'SESSION_COOKIE_SECURE'} と ${'CSRF_COOKIE_SECURE'} を有効にしてください。`,
  'fastapi-last': text`最後に置いてください。それより後では ${'app'} にルートを追加できません。代わりに ${'app.add_middleware'} を使うと、未処理のエラーのレスポンスに CORS ヘッダーが付きません。`,
  'fastapi-any-origin': text`${'["*"]'} と ${'allow_credentials'} を併用すると、どのサイトからでもユーザーの Cookie を使ってレスポンスを読み取れます。`,
  'fastapi-vary': text`${'Vary'} は許可されたオリジンにだけ追加されます。キャッシュを使用する場合は、すべてのレスポンスに ${'Vary: Origin'} を追加するように設定してください。`,
  'spring-security': text`プリフライトにはセッションがないため、CORS の処理は Spring Security より前に実行する必要があります。このフィルターの順序がそれを保証します。`,
  'spring-methods': text`Spring は、リストにないメソッドをステータス 403 で拒否します。ブラウザーが許可するメソッドでも同じです。`,
};
