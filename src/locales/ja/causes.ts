import { askedIn, type CauseWords } from '../catalogue/causes.ts';
import { text } from '../catalogue/text.ts';

const asked = askedIn('ja', { origin: 'オリジン', method: 'メソッド', headers: 'リクエストヘッダー' }, '、');

export const jaCauses: CauseWords = {
  headings: { shown: '原因', likely: '考えられる原因', 'one-of': '原因の候補' },
  evidence: '根拠',
  changes: {
    slash: text`末尾のスラッシュ`,
    extension: text`ファイル名の拡張子`,
    www: text`${'www.'}`,
    https: text`${'https'}`,
    language: text`パスの言語`,
  },
  causes: {
    'origin-not-listed': ({ origin }) => ({
      what: text`サーバーはほかのオリジンを許可していますが、${origin} は許可していません。`,
      next: text`サーバーのリストに追加してください。スキーム、ポート、${'www.'}、末尾のスラッシュを確認してください。`,
    }),
    'layer-refused': (refused) => ({
      what: text`サーバーの CORS ミドルウェアが拒否しましたが、何を拒否したかは応答からわかりません。`,
      next: text`${asked(refused)} を許可しているか確認してください。`,
    }),
    'no-cors': () => ({
      what: text`サーバーはこの URL に CORS ヘッダーを付けていません。`,
      next: text`CORS ミドルウェアをルートより前に追加し、このパスを対象にしてください。`,
    }),
    cache: () => ({
      what: text`キャッシュが、別のリクエスト用に保存した応答を返しました。`,
      next: text`CORS ヘッダーのない応答も含め、すべての応答に ${'Vary: Origin'} を付けてください。その後、キャッシュを消去してください。`,
    }),
    guard: () => ({
      what: text`認証処理が、CORS ミドルウェアより前に動いています。`,
      next: text`CORS ミドルウェアを先に動かしてください。プリフライトは資格情報を含みません。`,
    }),
    'options-not-handled': () => ({
      what: text`サーバー自身が ${'OPTIONS'} に応答しています。この URL を扱う CORS ミドルウェアがありません。`,
      next: text`CORS ミドルウェアを、このパスと ${'OPTIONS'} に対して、ルートより前に登録してください。`,
    }),
    'after-route': () => ({
      what: text`CORS ミドルウェアはプリフライトに応答していますが、リクエストには応答していません。`,
      next: text`ルートより後に動いているようです。ルートより前に登録してください。`,
    }),
    'other-layer': () => ({
      what: text`CORS ミドルウェアとは別のものがリクエストに応答しています。`,
      next: text`プロキシ、ルーター、パーサーを確認し、その応答にも CORS ヘッダーを付けてください。`,
    }),
    'origin-function-threw': ({ origin }) => ({
      what: text`許可するオリジンを選ぶ関数がエラーを投げました。`,
      next: text`エラーを投げずに拒否し、${origin} を許可するようにしてください。`,
    }),
    'sign-in': () => ({
      what: text`サーバーがログインページへリダイレクトしています。セッションが切れたか、リクエストに資格情報がありません。`,
      next: text`もう一度ログインするか、資格情報を送ってください。スクリプトには CORS ヘッダー付きの ${'401'} を返してください。`,
    }),
    'other-address': ({ location, change }) => ({
      what: text`サーバーは同じリソースを別の URL で提供しています。違いは${jaCauses.changes[change]}です。`,
      next: text`${location} に直接リクエストしてください。`,
    }),
  },
};
