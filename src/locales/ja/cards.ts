import type { Cards } from '../catalogue/cards.ts';
import { jaRequestCards } from './cards-request.ts';
import { jaResponseCards } from './cards-response.ts';

/** The header cards in Japanese. */
export const jaCards: Cards = {
  headers: { ...jaRequestCards, ...jaResponseCards },
  labels: {
    request: 'リクエストヘッダー',
    response: 'レスポンスヘッダー',
    forbidden: '禁止ヘッダー名 (リクエスト)',
    yes: 'はい',
    no: 'いいえ',
    syntax: '構文',
    values: '有効な値',
    worksWith: '関連する設定',
    preflight: 'プリフライト',
    example: '例',
    specification: '仕様書',
    mdn: 'MDN の解説',
    browsers: 'ブラウザーの互換性',
    since: (version) => `${version} 以降`,
    never: '未対応',
    unknown: '不明',
    sentHere: 'このリクエストでの値',
    more: '詳細を表示',
  },
};
