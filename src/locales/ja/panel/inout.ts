import type { CopyFormat, InOutWords } from '../../catalogue/inout.ts';
import { number } from '../format.ts';

const NAMES: Readonly<Record<CopyFormat, string>> = {
  markdown: 'Markdown ',
  json: 'JSON ',
  curl: 'curl ',
  fetch: 'fetch ',
  url: 'URL ',
  case: 'テストケース',
};

export const jaInOut: InOutWords = {
  menu: '開く・貼り付け・保存',
  open: 'HAR ファイルを開く…',
  paste: 'ヘッダーやメッセージを貼り付け…',
  save: '説明付きログを保存…',
  copy: 'コピー',
  formats: {
    markdown: 'Markdown としてコピー',
    json: 'JSON としてコピー',
    curl: 'curl としてコピー',
    fetch: 'fetch としてコピー',
    url: 'URL をコピー',
    case: 'テストケースとしてコピー',
  },
  noBody: 'ログにはリクエストの本文がありません。body に追加してください。',
  row: {
    menu: 'リクエスト',
    explain: '説明を表示',
    onlyHost: (host) => `ホスト ${host} だけを表示`,
    hideHost: (host) => `ホスト ${host} を隠す`,
    onlyReason: (reason) => `理由 ${reason} だけを表示`,
  },
  withSecrets: '機密情報を含める',
  secretsMasked: 'Cookie、トークン、Authorization ヘッダーは伏せられます。',
  secretsWarning: 'Cookie、トークン、Authorization ヘッダーが含まれます。これを入手した人は、あなたになりすますことができます。',
  copied: (format, withSecrets) =>
    withSecrets ? `${NAMES[format]}としてコピーしました (機密情報を含む)` : `${NAMES[format]}としてコピーしました (機密情報は伏せました)`,
  copyRefused: 'コピーできませんでした。ブラウザーがクリップボードへのアクセスをブロックしました。',
  drop: 'HAR ファイルをドロップして開く',
  opening: (name) => `${name} を開いています`,
  cancel: 'キャンセル',
  faults: {
    empty: { what: (name) => `${name} は空です。`, advice: 'ネットワークパネルから HAR をもう一度エクスポートしてください。' },
    'not-json': {
      what: (name) => `${name} は有効な JSON ではありません。途中で切れているか、圧縮されているか、HAR ファイルではない可能性があります。`,
      advice: 'ネットワークパネルから HAR をもう一度エクスポートし、保存が終わるまで待ってください。',
    },
    'not-har': {
      what: (name) => `${name} は HAR ファイルではありません。log.entries がありません。`,
      advice: 'ネットワークパネルから HAR をエクスポートしてください。',
    },
    'too-large': {
      what: (name) => `${name} は大きすぎて開けません。`,
      advice: 'レスポンス本文なしでエクスポートし直すか、先にネットワークパネルの一覧を絞り込んでください。',
    },
    unreadable: {
      what: (name) => `${name} を読み込めませんでした。`,
      advice: 'ファイルが移動、変更、またはロックされた可能性があります。もう一度選択してください。',
    },
  },
  showing: (name, requests) => `${name} を表示中 · ファイル内のリクエスト ${number(requests)} 件`,
  showingPasted: '貼り付けたテキストを表示中',
  reconstructed: 'コンソールメッセージから再構成しました。メッセージにないヘッダーは、内容から推定したものです。',
  back: 'ページに戻る',
  pasteTitle: 'ヘッダーまたはコンソールメッセージを貼り付け',
  pasteHint:
    '開発者ツールや curl -v のリクエストヘッダーとレスポンスヘッダー、または Chrome、Firefox、Safari の英語のメッセージを貼り付けてください。',
  pasteField: 'ヘッダーまたはメッセージ',
  requestUrl: 'リクエスト先の URL',
  pageOrigin: 'ページのオリジン',
  unknown: '不明',
  sentValue: (header) => `サーバーが送信した ${header} の値`,
  sentValueHint: 'このヘッダーはメッセージに含まれていません。サーバーが送信しなかった場合は、空のままにしてください。',
  preflightStatus: 'プリフライトのステータス',
  explain: '説明する',
  foundMessage: (browser) => `${browser} のコンソールメッセージが見つかりました`,
  foundHeaders: (requests, responses) => `リクエスト ${number(requests)} 件、レスポンス ${number(responses)} 件のヘッダーが見つかりました`,
  foundNothing: 'このテキストには、ヘッダーも既知のコンソールメッセージもありません。',
  sameOrigin: 'URL とページのオリジンが同じため、CORS は適用されません。',
  saveTitle: '説明付きログを保存',
  saveDescription: (requests) => `リクエスト ${number(requests)} 件とそれぞれの判定を含む HAR ファイルです。レスポンス本文は含みません。`,
  saveButton: '保存',
  saving: '保存しています…',
  saveFailed: 'ログが大きすぎて保存できません。途中で一覧を消去し、分けて保存してください。',
};
