import { OWN_WAY } from '../../../core/remedies/own-way.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';
import { listed } from '../format.ts';

export const jaRemedies: Catalogue['remedies'] = {
  preflight: 'プリフライトに対して、サーバーが 200–299 のステータス (204 など) と次のヘッダーを返すように設定してください',
  response: 'サーバーがレスポンスで次のヘッダーを返すように設定してください',
  page: (change) => {
    switch (change.id) {
      case 'drop-credentials':
        if (change.way)
          return text`このリクエストに資格情報が不要なら、送信しないでください。${change.way} で ${OWN_WAY[change.way]} を指定してください。`;
        return text`このリクエストに資格情報が不要なら、送信しないでください。${"credentials: 'same-origin'"} または ${'crossorigin="anonymous"'} を指定するか、${'withCredentials'} を削除してください。`;
      case 'method-upper-case':
        return text`ページのコードで、メソッドを ${change.method} と書いてください。`;
      case 'mode-cors':
        return text`ページのコードで ${"mode: 'cors'"} を指定してください。要素の場合は ${'crossorigin="anonymous"'} を指定してください。`;
      case 'crossorigin':
        return text`ページのコードで ${change.elements.join(' / ')} に ${'crossorigin="anonymous"'} を追加してください。この場合、ブラウザーは Cookie を送信しません。`;
      case 'redirect-follow':
        return text`ページのコードで ${"redirect: 'follow'"} を指定し、リダイレクトを許可してください。`;
      case 'drop-headers':
        return change.why === 'response-headers'
          ? text`ページのコードで、リクエストから ${listed(change.names)} を削除してください。これはレスポンスだけが持つヘッダーです。`
          : text`${listed(change.names)} を追加するライブラリが、このサーバーには追加しないようにしてください。トレース用のライブラリには、対象の URL を指定する設定があります。`;
      case 'call-directly':
        return text`ページのコードで、${change.url} に直接リクエストしてください。そのレスポンスを Corsplain が事前に確認することはできません。`;
    }
  },
  alreadySent: '送信済み',
  adds: (items) => `${items} を追加`,
  leftOut: (header, { value, why }) => {
    switch (why) {
      case 'sent-twice':
        return text`${`${header}: ${value}`} は 1 回だけ送信してください。`;
      case 'wildcard':
        return text`資格情報付きのリクエストには使用できないため、${'*'} は除きました。信頼するほかのオリジンには、そのリクエストのオリジンを返してください。`;
      case 'null-origin':
        return text`どのサイトからでも送信できるオリジンのため、${'null'} は除きました。`;
      case 'one-origin':
        return text`1 つのレスポンスに指定できるオリジンは 1 つだけのため、${value} は除きました。サーバーが許可するオリジンの場合に、リクエストのオリジンを返してください。`;
      case 'letter-case':
        return text`ブラウザーはこのメソッドを大文字でのみ送信するため、${value} は除きました。`;
      case 'invalid':
        return text`${header} の値として有効ではないため、${value} は除きました。`;
    }
  },
  preflightUnseen: text`ネットワークログにプリフライトレスポンスがありません。サーバーがすでに許可しているメソッドとヘッダーは残してください。`,
  forCaches: 'キャッシュのため',
  both: text`両方の変更が必要です。先にサーバーを変更し (下記参照)、次にページを変更してください。`,
  oneLayer: text`サーバーがこのヘッダーを重複して送信しています。多くの場合、アプリケーションとプロキシーの両方が追加しています。一方から削除し、もう一方が次のヘッダーを送信するように設定してください。`,
  ifIncluded: text`${'Access-Control-Allow-Credentials'} が必要なのは、資格情報モードが ${'include'} の場合だけです。ネットワークログからはモードが分かりません。ページのコードで ${"credentials: 'include'"} または ${'withCredentials'} を検索してください。`,
  nobody: text`サーバー側でもページ側でも、このレスポンスを安全に読み取れるようにする方法はありません。ブラウザーは仕様に従ってブロックしています。`,
};
