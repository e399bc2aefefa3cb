import type { ReasonWords } from '../../catalogue/reason-words.ts';
import { text } from '../../catalogue/text.ts';

export const enRequest = {
  'mode-same-origin': ({ origin, target }) => ({
    title: text`The request mode doesn’t allow other origins`,
    why: text`The request mode is ${'same-origin'}, but ${target} isn’t the page’s origin ${origin}. The browser didn’t send a request to it. To request another origin, use mode ${'cors'}.`,
    short: 'mode is same-origin',
  }),
  'no-cors-redirect-mode': ({ redirect }) => ({
    title: text`${'no-cors'} requests must follow redirects`,
    why: text`The request has mode ${'no-cors'} and redirect mode ${redirect}. Browsers reject this combination and don’t send the request. Use redirect mode ${'follow'}.`,
    short: `no-cors, redirect: ${redirect}`,
  }),
  'scheme-not-http': ({ scheme }) => ({
    title: text`CORS works only with ${'http'} and ${'https'} URLs`,
    why: text`This URL has the scheme ${scheme}.`,
    short: `scheme ${scheme}`,
  }),
} satisfies Partial<ReasonWords>;
