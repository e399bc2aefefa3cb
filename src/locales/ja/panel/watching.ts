import { text } from '../../catalogue/text.ts';
import type { WatchingWords } from '../../catalogue/watching.ts';
import { number } from '../format.ts';

export const jaWatching: WatchingWords = {
  states: {
    off: {
      label: '再読み込みして呼び出しを監視',
      hint: 'ページを再読み込みし、ページのコードがリクエストを送信する方法を記録して、各モードを確定します。データはこのパネルの外に出ません。',
    },
    starting: { label: '再読み込み中…', hint: 'ページを再読み込みしています。' },
    on: {
      label: '呼び出しを監視中',
      hint: 'ページの呼び出しを記録しています。ページを移動しても続きます。iframe や、URL から読み込まれたワーカーの呼び出しは記録されないことがあります。クリックすると停止します。',
    },
    late: {
      label: '呼び出しを監視中 (今から)',
      hint: '記録の開始前にページが読み込まれたため、最初の呼び出しは記録されていません。再読み込みすると記録されます。クリックすると停止します。',
    },
    refused: {
      label: 'このページでは監視できません',
      hint: 'このページが呼び出しの読み取りを妨げているため、記録を終了しました。次のページで再開します。クリックすると停止します。',
    },
  },
  reload: '再読み込み',
  dropped: (count) => `${number(count)} 件の呼び出しは速すぎて記録できませんでした。モードは不明です。`,
  requestOptions: 'リクエストのオプション',
  mode: 'リクエストモード',
  credentialsMode: '資格情報モード',
  redirectMode: 'リダイレクトモード',
  storedResponse: '保存済みのレスポンス',
  asRecorded: '記録された値',
  setManually: (name) => `${name}を手動で設定`,
  scriptResult: 'JavaScript が受け取った結果',
  got: (_, end) => {
    if (!end) return text`まだありません`;
    if (end.got === 'aborted') return text`なし (リクエストが中断されました)`;
    if (end.got === 'error') return end.error === '' ? text`エラー` : text`エラー: ${end.error}`;
    if (end.type === '') return end.status === 0 ? text`レスポンス` : text`ステータス ${end.status} のレスポンス`;
    return text`タイプ ${end.type}、ステータス ${end.status} のレスポンス`;
  },
  suspects: {
    'content-security-policy': text`ページの ${'Content-Security-Policy'} がリクエストをブロックしました。この URL を ${'connect-src'} またはコンソールに表示されたディレクティブに追加してください。`,
    integrity: text`レスポンスの本文が、${'integrity'} のハッシュと一致しない可能性があります。`,
    'service-worker': text`サーバーの代わりに、ページのサービスワーカーがレスポンスを返した可能性があります。`,
    'stored-response': text`ブラウザーが、古いヘッダーを持つキャッシュ済みのレスポンスを使用した可能性があります。「キャッシュを無効化」をオンにして再試行してください。`,
    'opaque-response-blocking': text`Opaque Response Blocking: CORS を使わない要素は、画像、音声、動画、スクリプト、スタイルシートしか読み込めません。`,
    'local-network-access': text`URL がこのコンピューターまたはローカルネットワーク上にあります。必要な許可がユーザーから得られなかった可能性があります。`,
    'rewritten-headers': text`別の拡張機能や開発者ツールのオーバーライドが、ヘッダーを変更した可能性があります。ネットワークログには元のヘッダーが表示されます。`,
  },
  suspectsTitle: '考えられる原因',
  notes: '注記',
  copyAsCase: 'テストケースとしてコピー',
  copied: 'コピーしました',
};
