import { UNTRUSTED_CONNECTION } from '../../../core/facts/facts.ts';
import type { OutcomesWords } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';
import { counted, listed } from '../format.ts';

export const esOutcomes: OutcomesWords = {
  summaries: {
    hidden: 'Bloqueada',
    partly: 'Legible en parte',
    readable: 'Legible',
    opaque: 'Opaca',
    depends: 'Depende',
    'no-response': 'Sin respuesta',
  },
  outcomes: {
    readable: {
      title: text`JavaScript puede leer esta respuesta`,
      why: text`Se superaron todas las comprobaciones. El JavaScript de la página puede leer la respuesta.`,
      short: '',
    },
    partly: (missed) => ({
      title: text`JavaScript puede leer esta respuesta, salvo algunos encabezados`,
      why: text`${'Access-Control-Expose-Headers'} no expone ${listed(missed)}, así que JavaScript obtiene ${'null'}.`,
      short: `${counted(missed.length, 'encabezado', 'encabezados')} sin exponer`,
    }),
    opaque: {
      'no-cors': {
        title: text`La página recibe una respuesta opaca`,
        why: text`El modo de la petición es ${'no-cors'}. Sirve para mostrar o ejecutar un recurso, o para enviar datos. JavaScript no puede leer el estado, los encabezados ni el cuerpo. En este modo, ningún encabezado de respuesta cambia eso.`,
        short: 'el modo es no-cors',
      },
      'redirect-manual': {
        title: text`La página recibe una redirección opaca`,
        why: text`El modo de redirección es ${'manual'}. JavaScript ve que hubo una redirección, pero no adónde lleva.`,
        short: 'redirección no seguida',
      },
    },
    depends: (conditions, alike) => ({
      title: alike
        ? text`El resultado es seguro, pero no su causa`
        : text`El resultado depende de datos que no están en el registro de red`,
      why: conditions.flatMap(
        ({ when, summary, short }, index) =>
          text`${[index === 0 ? '' : ' ']}Con ${when}: ${[summary.toLowerCase()]}${[short === '' ? '.' : ` (${short}).`]}`,
      ),
      short: conditions.find(({ short }) => short !== '')?.short ?? '',
    }),
    inEveryCase: (why, others) => [
      ...why,
      ' Esto falla en todos los casos.',
      ...others.flatMap(({ when, short }) => text` Con ${when}, el navegador informa antes de otro fallo: ${[short]}.`),
    ],
    noResponse: (code, unspecific) => ({
      title: text`El registro de red no tiene respuesta`,
      why:
        code === ''
          ? text`El navegador no notifica ni una respuesta ni un motivo, así que Corsplain no puede comprobar esta petición.`
          : unspecific
            ? text`El navegador notificó ${code} sin ninguna respuesta. Este código tiene muchas causas posibles.`
            : text`El navegador notificó ${code} sin ninguna respuesta.`,
      short: code === UNTRUSTED_CONNECTION ? 'certificado no fiable' : code,
    }),
  },
  contradicted: text`Estos encabezados no explican lo que hizo el navegador. Puede que otra extensión o una anulación en DevTools los cambiara, o que se aplicara una regla distinta de CORS.`,
};
