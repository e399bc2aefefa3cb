import type { MissingResponseWords } from '../catalogue/missing-response.ts';
import { text } from '../catalogue/text.ts';

export const jaMissingResponse: MissingResponseWords = {
  causes: {
    certificate: (server) => ({
      what: text`ブラウザーがサーバーの証明書を信頼していないため、リクエストは送信されませんでした。`,
      next: text`自分のサーバーであれば、タブで ${server} を開き、証明書を一度許可してください。その後、ページを再読み込みしてください。`,
    }),
    'client-certificate': () => ({
      what: text`サーバーはクライアント証明書を要求しますが、ブラウザーは送信しませんでした。`,
      next: text`証明書をブラウザーにインストールしてください。Firefox はプリフライトで送信しないため、サーバーではプリフライトの証明書を任意にしてください。`,
    }),
    tls: (server) => ({
      what: text`ブラウザーは暗号化された接続を開けませんでした。`,
      next: text`${server} がこのポートで ${'https'} に対応しているか、TLS のバージョンが新しいかを確認してください。`,
    }),
    refused: (server) => ({
      what: text`${server} で接続を受け付けているものがありません。`,
      next: text`サーバーが起動しているか、ホストとポートが URL と一致しているかを確認してください。`,
    }),
    reset: (server) => ({
      what: text`レスポンスが完了する前に接続が閉じられました。`,
      next: text`${server} のログでクラッシュを探すか、接続を閉じるプロキシがないかを確認してください。ポートが ${'https'} 用かどうかも確認してください。`,
    }),
    'name-not-resolved': (server) => ({
      what: text`${server} のホスト名を解決できません。`,
      next: text`URL の誤字、DNS、hosts ファイル、VPN の順に確認してください。`,
    }),
    unreachable: (server) => ({
      what: text`ネットワークから ${server} に到達できません。`,
      next: text`ネットワーク接続、VPN、ファイアウォールを確認し、ページを再読み込みしてください。`,
    }),
    'timed-out': (server) => ({
      what: text`${server} から時間内にレスポンスがありませんでした。`,
      next: text`ファイアウォールが接続を破棄していないか、サーバーが過負荷でないかを確認してください。`,
    }),
    'blocked-by-client': () => ({
      what: text`広告ブロッカーなどの拡張機能、または開発者ツールのリクエストブロックが、リクエストをブロックしました。`,
      next: text`このページで無効にして再読み込みするか、フィルターに一致する URL を変更してください。`,
    }),
    'blocked-by-administrator': () => ({
      what: text`このブラウザーの管理者のポリシーが URL をブロックしています。`,
      next: text`管理者に問い合わせてください。ポリシーは ${'chrome://policy'} で確認できます。`,
    }),
    'content-security-policy': () => ({
      what: text`ページの ${'Content-Security-Policy'} がリクエストをブロックしました。`,
      next: text`URL を ${'connect-src'}、またはコンソールに表示されたディレクティブに追加してください。`,
    }),
    'local-network': (server) => ({
      what: text`${server} はこのコンピューターまたはローカルネットワークにあり、ページにはアクセスが許可されていません。`,
      next: text`サイトの権限でローカルネットワークへのアクセスを許可してください。ページは ${'https'} である必要があります。レスポンスヘッダーでは解決できません。`,
    }),
    'connection-allowlist': (server) => ({
      what: text`ページ自身の ${'Connection-Allowlist'} ヘッダーに、この URL が含まれていません。`,
      next: text`ページのレスポンスのこのヘッダーに ${server} を追加してください。`,
    }),
    'blocked-by-response': () => ({
      what: text`ブラウザーは、リソースの種類または ${'Cross-Origin-Resource-Policy'} を理由にリソースをブロックしました。`,
      next: text`正しい ${'Content-Type'} を送信し、他のサイトに埋め込みを許可する場合は ${'Cross-Origin-Resource-Policy: cross-origin'} も送信してください。`,
    }),
    aborted: () => ({
      what: text`レスポンスを受け取る前に、ページ、またはページからの移動によってリクエストが中止されました。`,
      next: text`意図したものでなければ、ページのコードで ${'AbortController'}、タイムアウト、ページ移動を探してください。`,
    }),
    proxy: () => ({
      what: text`ブラウザーとサーバーの間のプロキシでエラーが起きました。`,
      next: text`ブラウザーとシステムのプロキシ設定、およびプロキシのパスワードを確認してください。`,
    }),
    'unsafe-port': () => ({
      what: text`このポートは別のプロトコルで使われるため、ブラウザーがブロックします。`,
      next: text`${'8080'} など、別のポートでサーバーを起動してください。`,
    }),
    redirect: () => ({
      what: text`サーバーは、ブラウザーがたどらないリダイレクトを送信しました。`,
      next: text`最終的な URL に直接リクエストを送信するか、サーバーのリダイレクトを削除してください。`,
    }),
    'invalid-response': () => ({
      what: text`サーバーのレスポンスが HTTP として正しくないため、ブラウザーが破棄しました。`,
      next: text`同じリクエストを ${'curl -v'} で送信し、レスポンスを確認してください。プロキシが変更した可能性もあります。`,
    }),
    other: (server) => ({
      what: text`CORS のチェックより前に、ネットワークでリクエストが失敗しました。`,
      next: text`タブで ${server} を開いてください。エラーページに原因が表示されます。`,
    }),
  },
  guessed: text`考えられる原因 (可能性の高い順):`,
  guesses: {
    'content-security-policy': () =>
      text`ページの ${'Content-Security-Policy'} がリクエストをブロックした。その場合は、コンソールにディレクティブが表示されます。`,
    'mixed-content': () =>
      text`ページは ${'https'}、URL は ${'http'} なので、ブラウザーがブロックした。その場合は、コンソールに混在コンテンツと表示されます。`,
    certificate: (server) =>
      text`証明書が信頼されていない。タブで ${server} を開き、警告が表示されたら、証明書を許可して再読み込みしてください。`,
    'local-network': () =>
      text`ページにローカルネットワークへのアクセスが許可されていない。その場合は、コンソールとサイトの権限に表示されます。`,
    'not-running': (server) => text`サーバーが起動していない、または到達できない。その場合は、タブでも ${server} を開けません。`,
    'stored-response': () =>
      text`ブラウザーがキャッシュしたレスポンスを使い、それが CORS に失敗した。「キャッシュを無効化」をオンにして再読み込みすると、レスポンスが表示されます。`,
    'blocked-by-client': () =>
      text`広告ブロッカーなどの拡張機能がブロックした。その場合は、拡張機能のないプライベートウィンドウでは成功します。`,
    aborted: () => text`ページがリクエストを中止した。その場合は、ページのコードが ${'AbortError'} を受け取ります。`,
    'not-reported': () =>
      text`このレスポンスは拡張機能に提供されない。その場合は、ネットワークパネルにこのリクエストのステータスが表示されます。`,
  },
};
