import type { EvidenceWords } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';

export const jaEvidence: EvidenceWords = {
  evidence: {
    har: text`ネットワークログの内容から分かります。`,
    'cookie-header': text`ブラウザーが別のオリジンに ${'Cookie'} ヘッダーを送信しました。これはモードが ${'include'} の場合だけです。`,
    'storage-access-header': text`ブラウザーが ${'Sec-Fetch-Storage-Access'} を送信しました。これは資格情報モードが ${'include'} の場合だけです。`,
    'no-storage-access-header': text`ブラウザーは ${'Sec-Fetch-Storage-Access'} を送信していません。資格情報モードが ${'include'} の場合、このブラウザーはこれを付けます。`,
    'readable-without-consent': text`サーバーが資格情報を許可していないのに、JavaScript はレスポンスを読み取れました。したがって、モードは ${'include'} ではありません。`,
    'hidden-despite-anonymous-consent': text`サーバーが資格情報なしのリクエストを許可しているのに、ブラウザーはレスポンスをブロックしました。したがって、モードは ${'include'} です。`,
    beacon: text`ブラウザーは、ビーコンと ping を常に資格情報付きで送信します。`,
    element: text`HTML 要素が送信したリクエストです。要素はこのモードを使用します。`,
    'went-on': text`ブラウザーはリクエストを続行しました。資格情報モードが異なれば、ここで停止したはずです。`,
    'request-headers': text`リクエストヘッダーから分かります。`,
    'page-hook': text`ページ内の呼び出しを記録しました。`,
    'calls-alike': text`オプションの異なる複数の呼び出しが、このリクエストに一致します。どの呼び出しが送信したのかを、ブラウザーは報告しません。`,
    user: text`ユーザーが設定した値です。`,
  },
  evidenceMissing: text`ネットワークログからは分からないため、可能性のあるすべての場合を判定しました。`,
  credentials: (modes, by) => {
    const how = by === 'cookie-header' ? ' · Cookie' : by === 'element' ? ' · 要素' : '';
    if (modes.length === 1) return `${modes[0]}${how}`;
    return modes.includes('include') ? 'include?' : 'include 以外';
  },
  credentialsNotAllowedEither: text`資格情報も許可されていません`,
  onlyWith: (modes) => text`資格情報モードが ${modes.join(' / ')} の場合のみ`,
};
