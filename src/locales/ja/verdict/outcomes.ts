import { UNTRUSTED_CONNECTION } from '../../../core/facts/facts.ts';
import type { OutcomesWords } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';
import { listed, number } from '../format.ts';

export const jaOutcomes: OutcomesWords = {
  summaries: {
    hidden: 'ブロック',
    partly: '一部読み取り可',
    readable: '読み取り可',
    opaque: '不透明',
    depends: '条件次第',
    'no-response': 'レスポンスなし',
  },
  outcomes: {
    readable: {
      title: text`JavaScript はこのレスポンスを読み取れます`,
      why: text`すべてのチェックに合格しました。ページの JavaScript はこのレスポンスを読み取れます。`,
      short: '',
    },
    partly: (missed) => ({
      title: text`JavaScript は、一部のヘッダーを除いてこのレスポンスを読み取れます`,
      why: text`${'Access-Control-Expose-Headers'} が ${listed(missed)} を公開していないため、JavaScript が受け取る値は ${'null'} です。`,
      short: `公開されないヘッダー ${number(missed.length)} 件`,
    }),
    opaque: {
      'no-cors': {
        title: text`ページが受け取るのは不透明なレスポンスです`,
        why: text`リクエストモードは ${'no-cors'} です。リソースの表示や実行、データの送信だけなら問題ありません。JavaScript はステータス、ヘッダー、本文を読み取れません。このモードでは、どのレスポンスヘッダーを返してもこの動作は変わりません。`,
        short: 'モードが no-cors',
      },
      'redirect-manual': {
        title: text`ページが受け取るのは不透明なリダイレクトです`,
        why: text`リダイレクトモードは ${'manual'} です。JavaScript はリダイレクトがあったことは分かりますが、リダイレクト先は分かりません。`,
        short: 'リダイレクトに従わない',
      },
    },
    depends: (conditions, alike) => ({
      title: alike
        ? text`結果は確定していますが、原因は確定していません`
        : text`結果は、ネットワークログに記録されない条件によって変わります`,
      why: conditions.flatMap(
        ({ when, summary, short }) => text`${when} の場合は「${[summary]}」${[short === '' ? '' : ` (${short}) `]}になります。`,
      ),
      short: conditions.find(({ short }) => short !== '')?.short ?? '',
    }),
    inEveryCase: (why, others) => [
      ...why,
      'これはどの場合でも失敗します。',
      ...others.flatMap(({ when, short }) => text`${when} の場合、ブラウザーは先に別の失敗（${[short]}）を報告します。`),
    ],
    noResponse: (code, unspecific) => ({
      title: text`ネットワークログにレスポンスがありません`,
      why:
        code === ''
          ? text`ブラウザーがレスポンスも理由も報告していないため、このリクエストを判定できません。`
          : unspecific
            ? text`ブラウザーが ${code} を報告しました。レスポンスはありません。このコードの原因はさまざまです。`
            : text`ブラウザーが ${code} を報告しました。レスポンスはありません。`,
      short: code === UNTRUSTED_CONNECTION ? '信頼されない証明書' : code,
    }),
  },
  contradicted: text`ブラウザーの動作は、これらのヘッダーでは説明できません。別の拡張機能や開発者ツールのオーバーライドがヘッダーを変更したか、CORS 以外の規則が適用された可能性があります。`,
};
