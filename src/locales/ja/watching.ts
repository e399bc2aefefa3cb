import { text } from '../catalogue/text.ts';
import type { WatchingWords } from '../catalogue/watching.ts';

export const jaWatching: WatchingWords = {
  states: {
    off: {
      label: '再読み込みして呼び出しを監視',
      hint: 'ページを再読み込みし、ページ自身の呼び出しを監視して、各モードを確定します。得た情報はこのパネルの外に出ません。',
    },
    starting: { label: '再読み込み中…', hint: 'ページを再読み込みしています。' },
    on: {
      label: '呼び出しを監視中',
      hint: 'ページ自身の呼び出しを監視しています。移動後も続きます。フレームと、URL から読み込まれたワーカーは対象外になることがあります。押すと停止します。',
    },
    late: {
      label: '呼び出しを監視中（今から）',
      hint: '監視中にページが開かれたため、最初のスクリプトの呼び出しは記録されていません。再読み込みすると見えます。押すと停止します。',
    },
  },
  reload: '再読み込み',
  dropped: (count) => `${count} 件の呼び出しは速すぎて読み取れず、モードが不明です。`,
  asked: 'リクエストの方法',
  mode: 'モード',
  credentialsMode: '資格情報モード',
  redirectMode: 'リダイレクトモード',
  asObserved: '観測どおり',
  choose: (name) => `${name}を自分で指定`,
  scriptGot: 'JavaScript が受け取ったもの',
  got: (_, end) => {
    if (!end) return text`まだ何もありません`;
    if (end.got === 'aborted') return text`なし（中断されました）`;
    if (end.got === 'error') return end.error === '' ? text`エラー` : text`エラー: ${end.error}`;
    if (end.type === '') return end.status === 0 ? text`レスポンス` : text`ステータス ${end.status} のレスポンス`;
    return text`種類 ${end.type}、ステータス ${end.status} のレスポンス`;
  },
  suspects: {
    'content-security-policy': text`ページ自身の ${'Content-Security-Policy'} が送信を止めました。このアドレスを ${'connect-src'}（またはコンソールが示すディレクティブ）に追加してください。`,
    integrity: text`ページが要求したハッシュ（${'integrity'}）と本文が一致しません。`,
    'service-worker': text`サーバーの代わりに、ページのサービスワーカーが応答した可能性があります。`,
    'stored-response': text`ブラウザーが、以前のヘッダーを持つキャッシュ済みのレスポンスを判定した可能性があります。「キャッシュを無効化」して再試行してください。`,
    'opaque-response-blocking': text`Opaque Response Blocking: CORS を使わない要素は、画像、スクリプト、スタイルシートに見えるものしか受け取れません。`,
    'local-network-access': text`アドレスがこのコンピューターまたはローカルネットワーク上にあります。ブラウザーが利用者の許可を求め、得られなかった可能性があります。`,
    'rewritten-headers': text`別の拡張機能や DevTools のオーバーライドが、途中でヘッダーを書き換えた可能性があります。ネットワークログには、実際に届いたヘッダーが示されます。`,
  },
  suspectsTitle: '考えられる理由',
  notes: '知っておくとよいこと',
  copyAsCase: 'テストケースとしてコピー',
  copied: 'コピーしました',
};
