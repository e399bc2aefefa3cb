import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Text, text } from '../catalogue/text.ts';
import { jaDetail } from './detail.ts';
import { jaInOut } from './inout.ts';
import { jaList } from './list.ts';
import { jaReasons } from './reasons/index.ts';
import { jaSettings } from './settings.ts';
import { jaWatching } from './watching.ts';

const list = new Intl.ListFormat('ja', { type: 'conjunction' });
/** Names of code as a list in prose. */
const listed = (names: readonly string[]): Text =>
  list.formatToParts(names).map(({ type, value }) => (type === 'element' ? { code: value } : value));

export const ja: Catalogue = {
  tag: 'ja',
  summaries: {
    hidden: '非公開',
    partly: '一部公開',
    readable: '読み取り可',
    opaque: '不透明',
    depends: '条件次第',
    'no-response': '応答なし',
  },
  reasons: jaReasons,
  checks: {
    'mode-allows-cross-origin': text`リクエストモードが別のオリジンを許可している`,
    'no-cors-follows-redirects': text`${'no-cors'} のリクエストがリダイレクトに従う`,
    'scheme-is-http': text`URL のスキームが ${'http'} または ${'https'} である`,
    'allow-origin-present': text`${'Access-Control-Allow-Origin'} がある`,
    'allow-origin-matches': text`その値がリクエストのオリジンとバイト単位で一致する`,
    'credentials-asked-for': text`次の手順は資格情報モードが ${'include'} の場合のみ必要`,
    'allow-credentials-true': text`${'Access-Control-Allow-Credentials'} が ${'true'} である`,
    'preflight-ok-status': text`プリフライトのステータスが 200 ～ 299 である`,
    'allow-methods-parse': text`${'Access-Control-Allow-Methods'} が送信された場合、有効なリストである`,
    'allow-headers-parse': text`${'Access-Control-Allow-Headers'} が送信された場合、有効なリストである`,
    'method-allowed': text`メソッドが許可されている`,
    'authorization-allowed': text`${'Authorization'} を送信する場合、その名前が明記されている`,
    'headers-allowed': text`すべてのリクエストヘッダーが許可されている`,
    'corp-allows': text`${'Cross-Origin-Resource-Policy'} がこのページへの埋め込みを許可している`,
    'redirect-mode-follows': text`リクエストのリダイレクトが許可されている`,
    'redirect-location-parses': text`${'Location'} が URL を示している`,
    'redirect-scheme-http': text`リダイレクト先が ${'http'} または ${'https'} である`,
    'redirect-count-limited': text`リダイレクトが 20 回以内である`,
    'redirect-without-credentials': text`リダイレクト先の URL にユーザー名もパスワードも含まれない`,
  },
  preflightNeeds: {
    'not-needed': ({ method }) => text`プリフライトは不要: メソッド ${method} とセーフリスト内のヘッダーのみ`,
    sent: ({ method, unsafeNames }) =>
      unsafeNames.length === 0
        ? text`プリフライトを送信: メソッド ${method} のため`
        : text`プリフライトを送信: ヘッダー ${unsafeNames.join(', ')} 付きの ${method} のため`,
    remembered: () => text`プリフライトは必要だが観測されていない: ブラウザーが以前の結果をキャッシュしていた`,
  },
  maxAge: (seconds) =>
    seconds === 0
      ? text`ブラウザーはこの結果をキャッシュせず、毎回プリフライトを送信する`
      : text`ブラウザーはこの結果を ${[String(seconds)]} 秒間キャッシュする`,
  outcomes: {
    readable: {
      title: text`JavaScript はこのレスポンスを読み取れます`,
      why: text`すべての検査に合格したため、ブラウザーはレスポンスをページに公開しました。`,
      short: '',
    },
    partly: (missed) => ({
      title: text`JavaScript はこのレスポンスを読み取れますが、一部のヘッダーは読み取れません`,
      why: text`スクリプトから見ると ${listed(missed)} は ${'null'} になります。${'Access-Control-Expose-Headers'} に含まれていないためです。`,
      short: `公開されないヘッダー ${missed.length} 件`,
    }),
    opaque: {
      'no-cors': {
        title: text`ページが受け取るのは不透明なレスポンスです`,
        why: text`モード ${'no-cors'} でリクエストされました。リソースを表示または実行するだけ、あるいはデータを送信するだけなら問題ありません。ただし、スクリプトはステータス、ヘッダー、本体のいずれも読み取れません。このモードでリクエストする限り、どのレスポンスヘッダーでも変えられません。`,
        short: 'no-cors でリクエスト',
      },
      'redirect-manual': {
        title: text`ページが受け取るのは不透明なリダイレクトです`,
        why: text`リダイレクトモード ${'manual'} でリクエストされました。スクリプトに分かるのは、リダイレクトがあったことだけです。`,
        short: 'リダイレクトに従わない',
      },
    },
    depends: (conditions, alike) => ({
      title: alike
        ? text`結果は確定していますが、原因は観測できない条件によって変わります`
        : text`結果は、観測できない条件によって変わります`,
      why: conditions.flatMap(
        ({ when, summary, short }) => text`${when} の場合は「${[summary]}」${[short === '' ? '' : ` (${short}) `]}になります。`,
      ),
      short: conditions.find(({ short }) => short !== '')?.short ?? '',
    }),
    noResponse: (code) => ({
      title: text`レスポンスは観測されませんでした`,
      why:
        code === ''
          ? text`ブラウザーがこのリクエストへのレスポンスを示さないため、判定の対象がありません。送信前にブロックされた、中断された、レスポンスが拡張機能に示されない、のいずれかです。`
          : text`ブラウザーは ${code} を報告し、レスポンスを示していません。観測できる範囲では、CORS ヘッダーの問題ではありません。サーバーに到達できない、リクエストがブロックまたは中断された、拡張機能から見えないところでレスポンスが返された、などの可能性があります。`,
      short: code,
    }),
  },
  evidence: {
    har: text`ブラウザーのネットワークログに記録されています。`,
    'cookie-header': text`${'Cookie'} ヘッダーが別のオリジンに送信されました。これが起こるのは ${'include'} の場合だけです。`,
    'storage-access-header': text`${'Sec-Fetch-Storage-Access'} が送信されました。ブラウザーがこれを付けるのは、資格情報モードが ${'include'} の場合だけです。`,
    'no-storage-access-header': text`${'Sec-Fetch-Storage-Access'} が送信されていません。${'include'} であれば、このブラウザーはこれを付けたはずです。`,
    'readable-without-consent': text`サーバーが資格情報を許可していないのに、ブラウザーはスクリプトに公開しました。したがって、モードは ${'include'} ではありません。`,
    'hidden-despite-anonymous-consent': text`サーバーが資格情報なしのリクエストを許可しているのに、ブラウザーは公開しませんでした。したがって、モードは ${'include'} です。`,
    beacon: text`ビーコンと ping は、常に資格情報付きで送られます。`,
    element: text`ページ内の要素によるリクエストです。要素はこのモードでリクエストします。`,
    'went-on': text`ブラウザーは先へ進みました。資格情報モードが異なれば、ここで止まったはずです。`,
    'request-headers': text`リクエストヘッダーから分かります。`,
    'page-hook': text`ページ内で呼び出しを観測しました。`,
    'calls-alike': text`このリクエストを行った可能性のある呼び出しが複数あり、それぞれ指定が異なります。どれだったのかをブラウザーは示しません。`,
    user: text`ユーザーが指定しました。`,
  },
  evidenceMissing: text`送受信された内容からは分からないため、可能性のあるすべての場合について判定しました。`,
  credentials: (modes, by) => {
    const how = by === 'cookie-header' ? ' · Cookie' : by === 'element' ? ' · 要素' : '';
    if (modes.length === 1) return `${modes[0]}${how}`;
    return modes.includes('include') ? 'include?' : 'include 以外';
  },
  remedies: {
    preflight: 'サーバーからプリフライトに、200–299 のステータス (204 など) と次のヘッダーを返してください:',
    response: 'サーバーからリクエストに、次のヘッダーを返してください:',
    page: (change) => {
      switch (change.id) {
        case 'drop-credentials':
          return text`このリクエストに資格情報が不要なら、ページ側で ${"credentials: 'same-origin'"} または ${'crossorigin="anonymous"'} を指定するか、${'withCredentials'} を外してください。`;
        case 'method-upper-case':
          return text`ページ側で、メソッドを ${change.method} と書いてください。`;
        case 'mode-cors':
          return text`ページ側で ${"mode: 'cors'"} を指定してください。要素の場合は ${'crossorigin="anonymous"'} を指定します。`;
        case 'crossorigin':
          return text`ページ側で ${change.elements.join(' / ')} に ${'crossorigin="anonymous"'} を追加してください。この場合、Cookie は送られません。`;
        case 'redirect-follow':
          return text`ページ側で ${"redirect: 'follow'"} を指定し、リダイレクトを許可してください。`;
        case 'call-directly':
          return text`ページ側で、${change.url} を直接呼び出してください。その場合に必要なレスポンスが返されるかどうかは、ここからは分かりません。`;
      }
    },
    alreadySent: '送信済み',
    forCaches: 'キャッシュのため',
    both: text`ページの変更とサーバーの許可の両方が必要です。許可がなければ変更後のリクエストは失敗するため、先にサーバーを設定してください。`,
    oneLayer: text`このヘッダーは重複して送信されています。多くの場合、アプリケーションと手前のプロキシーの両方が追加しています。一方から取り除き、もう一方が次のように送信するようにしてください。`,
    ifIncluded: text`${'Access-Control-Allow-Credentials'} が必要なのは、ページが資格情報モード ${'include'} でリクエストする場合だけですが、どのモードかはここからは分かりません。ページのコードに ${"credentials: 'include'"} か ${'withCredentials'} があるかを確認してください。`,
    nobody: text`これは仕様どおりの動作です。サーバー側でもページ側でも、正当な方法で読み取れるようにすることはできません。`,
  },
  neitherCredentials: text`資格情報も許可されていません`,
  onlyWith: (modes) => text`資格情報モードが ${modes.join(' / ')} の場合のみ`,
  contradicted: text`ブラウザーの動作は、これらのヘッダーからは説明できません。ほかの拡張機能やオーバーライドがヘッダーを変更したか、CORS 以外の規則が適用された可能性があります。`,
  watching: jaWatching,
  inOut: jaInOut,
  detail: jaDetail,
  list: jaList,
  settings: jaSettings,
  ui: {
    verdict: '判定',
    method: 'メソッド',
    request: 'リクエスト',
    status: '状態',
    reason: '理由',
    credentials: '資格情報',
    sent: '実際の値',
    needed: '必要な値',
    absent: '未送信',
    stepByStep: '判定の手順',
    certain: '確定',
    open: '未確定',
    alsoWrong: 'その他の問題',
    inPreflight: 'プリフライトのレスポンス',
    inResponse: 'レスポンス',
    onHop: 'リダイレクト先',
    requestHeaders: 'リクエストヘッダー',
    responseHeaders: 'レスポンスヘッダー',
    preflightRequest: 'プリフライトリクエスト',
    preflightResponse: 'プリフライトのレスポンス',
    visibleToScript: 'JavaScript に公開',
    yes: 'はい',
    no: 'いいえ',
    clear: '消去',
    staysHere: 'データはこのパネルの外に出ません',
    preflight: 'プリフライト',
    neverSent: '未送信',
    requests: 'オリジン間リクエスト',
    detail: '説明',
    close: '閉じる',
    send: '正しくは',
    browserNames: 'ブラウザーでの名称',
    browsers: 'ブラウザー別の判定',
    response: 'レスポンス',
    redirect: 'リダイレクト',
    empty: '空',
    resize: '一覧の表示領域',
    passed: '合格',
    failed: '不合格',
    notReached: '未到達',
  },
  states: {
    waiting: { title: 'リクエストを待っています', what: 'ページを再読み込みすると、オリジン間リクエストが最初から表示されます。' },
    'nothing-cross-origin': {
      title: 'オリジン間リクエストはまだありません',
      what: 'このページは、まだ自身のオリジンにしかリクエストしていません。',
    },
    paused: {
      title: '一覧への追加を一時停止中',
      what: '今発生するリクエストは一覧に入りません。再開してから、ページを再読み込みしてください。',
    },
    'nothing-brought-in': {
      title: '一覧に表示するものがありません',
      what: 'オリジン間リクエストが含まれていないか、一覧が消去されました。別のものを開くか貼り付けるか、ページに戻ってください。',
    },
    privileged: { title: '拡張機能はこのページにアクセスできません', what: '通常のウェブページで開発者ツールを開いてください。' },
    disconnected: { title: '拡張機能が再読み込みされました', what: '続けるには、開発者ツールを開き直してください。' },
  },
  counts: (all, hidden) => `オリジン間 ${all} 件 · 非公開 ${hidden} 件`,
  seen: (count) => `観測したリクエスト: ${count} 件`,
};
