import { durationIn } from '../../catalogue/duration.ts';
import type { ListWords } from '../../catalogue/list.ts';
import { text } from '../../catalogue/text.ts';
import { number } from '../format.ts';

export const jaList: ListWords = {
  columns: { host: 'ホスト', path: 'パス', type: '種類', initiator: '呼び出し元', start: '開始', time: '時間' },
  calledAt: (place) => `${place} で呼び出し`,
  pause: '記録を一時停止',
  resume: '記録を再開',
  paused: '一時停止中: 新しいリクエストは記録されません',
  preserve: 'ログを保持',
  preserveHint: 'ページを移動しても一覧を残します',
  filter: 'フィルター',
  filterExample: 'フィルター (例: verdict:blocked host:api -status:404)',
  clearFilter: 'フィルターを解除',
  verdicts: '判定で絞り込み',
  meanings: {
    hidden: 'ブラウザーがレスポンスをブロックしました',
    partly: 'JavaScript は、一部のヘッダーを除いてレスポンスを読み取れます',
    opaque: 'ページはレスポンスを利用できますが、JavaScript は読み取れません',
    readable: 'JavaScript はレスポンスを読み取れます',
    depends: '結果は、ネットワークログに記録されない条件によって変わります',
    'no-response': 'ネットワークログにレスポンスがありません',
  },
  credentialedOnly: '資格情報付きのみ',
  credentialedHint: '資格情報モードが include と確定したリクエストだけを表示します',
  noMatch: 'フィルターに一致するリクエストはありません。',
  unknownValue: (term, values) => text`${term} は使用できない値です。使用できる値: ${values}`,
  shown: (shown, all) => `${number(all)} 件中 ${number(shown)} 件を表示`,
  dropped: (count, limit) => `古いリクエスト ${number(count)} 件を削除 (上限 ${number(limit)} 件)`,
  newHidden: (count) => `ブロックが新たに ${number(count)} 件`,
  resizeHint: 'Shift+← と Shift+→ で幅を変更',
  duration: durationIn('ja'),
  loop: {
    reload: '再読み込み',
    reloadHint: 'ページを再読み込みして比較',
    reloadAndCompare: '変更後に再読み込みして比較',
    compareHint: '新しい読み込みで同じリクエストを探し、選択したままにします。',
    fixed: '修正済み',
    was: (short) => `以前: ${short}`,
    wasBlocked: (short) => `以前の読み込みではブロック: ${short}`,
    fixedCount: (count) => `修正済み ${number(count)} 件`,
    nowFixed: (count) => `前回の読み込みから ${number(count)} 件が修正されました`,
    thisLoad: '今回の読み込み',
    loadCounts: (requests, hidden) => `リクエスト ${number(requests)} 件 · ブロック ${number(hidden)} 件`,
    awaited: 'ページを読み込んでいます。表示中の結果は前回の読み込みのものです。',
  },
};
