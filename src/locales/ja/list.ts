import { durationIn } from '../catalogue/duration.ts';
import type { ListWords } from '../catalogue/list-words.ts';
import { text } from '../catalogue/text.ts';

const number = new Intl.NumberFormat('ja');

export const jaList: ListWords = {
  columns: { host: 'ホスト', path: 'パス', time: '時間' },
  pause: '一覧への追加を一時停止',
  resume: '一覧への追加を再開',
  paused: '一時停止中: 新しいリクエストは一覧に入りません',
  preserve: 'ログを保持',
  preserveHint: 'ページを移動しても一覧を残します',
  filter: 'フィルター',
  filterExample: 'フィルター (例: verdict:hidden host:api -status:404)',
  clearFilter: 'フィルターを解除',
  verdicts: '表示する判定',
  meanings: {
    hidden: 'JavaScript はレスポンスの代わりにエラーを受け取りました',
    partly: 'JavaScript はレスポンスを読み取れますが、一部のヘッダーは読み取れません',
    opaque: 'ページはレスポンスを利用できますが、JavaScript は中身を読み取れません',
    readable: 'JavaScript はレスポンスを読み取れます',
    depends: '結果は、観測できない条件によって変わります',
    'no-response': 'レスポンスは観測されませんでした',
  },
  credentialedOnly: '資格情報ありのみ',
  credentialedHint: '資格情報モードが include と確定したリクエストだけを表示します',
  noMatch: 'フィルターに一致するリクエストはありません。',
  unknownValue: (term, values) => text`${term} はありません。使える値: ${values}`,
  shown: (shown, all) => `${number.format(all)} 件中 ${number.format(shown)} 件を表示`,
  dropped: (count, limit) => `古い ${number.format(count)} 件を削除（上限 ${number.format(limit)} 件）`,
  newHidden: (count) => `非公開が新たに ${number.format(count)} 件`,
  resizeHint: 'Shift+← と Shift+→ で幅を変更',
  duration: durationIn('ja'),
};
