import type { ConfigurationWords } from '../catalogue/configuration.ts';
import { text } from '../catalogue/text.ts';
import { number } from './format.ts';

export const jaConfiguration: ConfigurationWords = {
  scope: '修正の対象にするリクエスト',
  thisRequest: 'このリクエスト',
  allRequests: (count) => `このサーバーへの ${number(count)} 件すべて`,
  allows: (allowed, blocked) => {
    if (allowed === 0) return 'どの設定でも許可できません。';
    if (allowed === blocked) return `1 つの設定で ${number(blocked)} 件すべてを許可できます。`;
    return `1 つの設定でそのうち ${number(allowed)} 件を許可できます。`;
  },
  readableWith: (allowed, blocked) => `この設定で許可されるレスポンス: ブロックされた ${number(blocked)} 件中 ${number(allowed)} 件`,
  least: text`これらのリクエストをすべて許可する最小限の設定です。レスポンスがすでに許可している内容も含みます。サーバーの現在の CORS 設定と置き換えてください。`,
  credentialsOpen: text`サーバーが資格情報を許可する必要があるのは、モードが ${'include'} のリクエストがある場合だけです。ネットワークログからは、これらのリクエストのモードが分かりません。`,
  leftOut: (origin) =>
    text`サーバーが一部のリクエストだけに、または資格情報なしでのみ許可しているため、${origin} は除きました。別に設定してください。`,
  stillBlocked: 'この設定でもブロックされるリクエスト',
  wouldBlock: '現在は読み取れるものの、この設定ではブロックされるリクエスト',
  none: text`これらのリクエストを安全に許可できる設定はありません。`,
  blockedBy: (blocked, server, reasons, all) =>
    all
      ? text`${[number(blocked)]} 件がブロックされました。サーバーはすべて ${server}、理由は ${[number(reasons)]} 種類です。`
      : text`${server} で ${[number(blocked)]} 件がブロックされました。理由は ${[number(reasons)]} 種類です。`,
  moreServers: (count) => `ほかに ${number(count)} 台のサーバー`,
  open: '設定を表示',
  openFor: (server) => `${server} の設定を表示`,
};
