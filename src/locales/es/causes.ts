import { askedIn, type CauseWords } from '../catalogue/causes.ts';
import { text } from '../catalogue/text.ts';

const asked = askedIn('es', { origin: 'el origen', method: 'el método', headers: 'los encabezados de petición' }, ', ');

export const esCauses: CauseWords = {
  headings: { shown: 'Causa', likely: 'Causa probable', 'one-of': 'Causas posibles' },
  evidence: 'Indicios',
  changes: {
    slash: text`una barra al final`,
    extension: text`la extensión del archivo`,
    www: text`${'www.'}`,
    https: text`${'https'}`,
    language: text`el idioma en la ruta`,
  },
  causes: {
    'origin-not-listed': ({ origin }) => ({
      what: text`El servidor permite otros orígenes, pero no ${origin}.`,
      next: text`Agrégalo a la lista del servidor. Compara el esquema, el puerto, ${'www.'} y una barra al final.`,
    }),
    'layer-refused': (refused) => ({
      what: text`El middleware de CORS del servidor rechazó algo, y su respuesta no dice qué.`,
      next: text`Comprueba si permite ${asked(refused)}.`,
    }),
    'no-cors': () => ({
      what: text`Nada en el servidor agrega encabezados CORS a esta URL.`,
      next: text`Agrega antes de las rutas un middleware de CORS que cubra esta.`,
    }),
    cache: () => ({
      what: text`Una caché devolvió lo que guardó para otra petición.`,
      next: text`Envía ${'Vary: Origin'} con cada respuesta, también con las que no llevan encabezados CORS. Después, vacía la caché.`,
    }),
    guard: () => ({
      what: text`Un control de autenticación se ejecuta antes del middleware de CORS.`,
      next: text`Ejecuta primero el middleware de CORS. Los preflights nunca llevan credenciales.`,
    }),
    'options-not-handled': () => ({
      what: text`El propio servidor responde a ${'OPTIONS'}: ningún middleware de CORS cubre esta URL.`,
      next: text`Registra el middleware de CORS antes de las rutas, para esta ruta y para ${'OPTIONS'}.`,
    }),
    'after-route': () => ({
      what: text`El middleware de CORS responde al preflight, pero no a la petición.`,
      next: text`Probablemente se ejecuta después de la ruta. Regístrala antes de las rutas.`,
    }),
    'other-layer': () => ({
      what: text`A la petición responde algo distinto del middleware de CORS.`,
      next: text`Busca un proxy, un enrutador o un analizador. Sus respuestas también necesitan los encabezados CORS.`,
    }),
    'origin-function-threw': ({ origin }) => ({
      what: text`La función que elige el origen permitido lanzó un error.`,
      next: text`Haz que rechace sin lanzar un error y que permita ${origin}.`,
    }),
    'sign-in': () => ({
      what: text`El servidor redirige a una página de inicio de sesión: la sesión terminó o la petición no lleva credenciales.`,
      next: text`Vuelve a iniciar sesión o envía credenciales. A los scripts, devuelve ${'401'} con encabezados CORS.`,
    }),
    'other-address': ({ location, change }) => ({
      what: text`El servidor tiene el mismo recurso en otra URL. La diferencia: ${esCauses.changes[change]}.`,
      next: text`Haz la petición directamente a ${location}.`,
    }),
  },
};
