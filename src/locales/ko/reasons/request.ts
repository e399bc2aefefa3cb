import type { ReasonWords } from '../../catalogue/reason-words.ts';
import { text } from '../../catalogue/text.ts';

export const koRequest = {
  'mode-same-origin': ({ origin, target }) => ({
    title: text`요청 모드가 다른 출처를 허용하지 않습니다`,
    why: text`요청 모드가 ${'same-origin'}이지만 ${target} 출처는 페이지의 출처 ${origin}와 다릅니다. 브라우저가 이 출처로 요청을 보내지 않았습니다. 다른 출처에 요청하려면 ${'cors'} 모드를 사용하세요.`,
    short: 'same-origin 모드',
  }),
  'no-cors-redirect-mode': ({ redirect }) => ({
    title: text`${'no-cors'} 요청은 리다이렉션을 따라가야 합니다`,
    why: text`요청 모드는 ${'no-cors'}이고 리다이렉션 모드는 ${redirect}입니다. 브라우저는 이 조합을 거부하고 요청을 보내지 않습니다. 리다이렉션 모드 ${'follow'}를 사용하세요.`,
    short: `no-cors에 redirect: ${redirect}`,
  }),
  'scheme-not-http': ({ scheme }) => ({
    title: text`CORS는 ${'http'}와 ${'https'} URL에서만 작동합니다`,
    why: text`이 URL의 스킴은 ${scheme}입니다.`,
    short: `${scheme} 스킴`,
  }),
} satisfies Partial<ReasonWords>;
