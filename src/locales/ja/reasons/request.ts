import type { ReasonWords } from '../../catalogue/reason-words.ts';
import { text } from '../../catalogue/text.ts';

export const jaRequest = {
  'mode-same-origin': ({ origin, target }) => ({
    title: text`リクエストモードが別のオリジンを許可していません`,
    why: text`リクエストモードは ${'same-origin'} ですが、${target} はページのオリジン ${origin} とは異なります。ブラウザーはこのオリジンにリクエストを送信していません。別のオリジンにリクエストするには、モード ${'cors'} を使用してください。`,
    short: 'モードが same-origin',
  }),
  'no-cors-redirect-mode': ({ redirect }) => ({
    title: text`${'no-cors'} のリクエストはリダイレクトに従う必要があります`,
    why: text`リクエストのモードは ${'no-cors'}、リダイレクトモードは ${redirect} です。ブラウザーはこの組み合わせを拒否し、リクエストを送信しません。リダイレクトモード ${'follow'} を使用してください。`,
    short: `no-cors と redirect: ${redirect}`,
  }),
  'scheme-not-http': ({ scheme }) => ({
    title: text`CORS は ${'http'} と ${'https'} の URL でのみ機能します`,
    why: text`この URL のスキームは ${scheme} です。`,
    short: `スキームが ${scheme}`,
  }),
} satisfies Partial<ReasonWords>;
