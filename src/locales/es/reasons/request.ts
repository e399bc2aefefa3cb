import type { ReasonWords } from '../../catalogue/reason-words.ts';
import { text } from '../../catalogue/text.ts';

export const esRequest = {
  'mode-same-origin': ({ origin, target }) => ({
    title: text`El modo de la petición no permite otros orígenes`,
    why: text`El modo de la petición es ${'same-origin'}, pero ${target} no es el origen de la página, ${origin}. El navegador no le envió ninguna petición. Para hacer peticiones a otro origen, usa el modo ${'cors'}.`,
    short: 'el modo es same-origin',
  }),
  'no-cors-redirect-mode': ({ redirect }) => ({
    title: text`Las peticiones ${'no-cors'} deben seguir las redirecciones`,
    why: text`La petición tiene el modo ${'no-cors'} y el modo de redirección ${redirect}. Los navegadores rechazan esta combinación y no envían la petición. Usa el modo de redirección ${'follow'}.`,
    short: `no-cors y redirect: ${redirect}`,
  }),
  'scheme-not-http': ({ scheme }) => ({
    title: text`CORS solo funciona con URL ${'http'} y ${'https'}`,
    why: text`Esta URL tiene el esquema ${scheme}.`,
    short: `esquema ${scheme}`,
  }),
} satisfies Partial<ReasonWords>;
