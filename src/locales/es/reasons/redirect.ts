import { CORP, type ReasonWords } from '../../catalogue/reason-words.ts';
import { type Text, text } from '../../catalogue/text.ts';

const corpWhy = (sent: string | null): Text =>
  text`El servidor envió ${`${CORP}: ${sent ?? ''}`}. Se aplica a las peticiones ${'no-cors'}, como las de elementos sin ${'crossorigin'}. Con ${'cross-origin'}, la página podría usar la respuesta, pero JavaScript no podría leerla. Para leerla, envía una petición CORS.`;

export const esRedirect = {
  'redirect-mode-error': ({ status, location }) => ({
    title: text`La página no permite redirecciones en esta petición`,
    why: text`El servidor respondió ${status} con una redirección a ${location}, pero el modo de redirección de la petición es ${'error'}. Haz la petición directamente a esa URL o usa el modo de redirección ${'follow'}.`,
    short: 'redirección no permitida',
  }),
  'redirect-location-invalid': ({ sent }) => ({
    title: text`La URL de la redirección no es válida`,
    why: text`El navegador no puede interpretar ${`Location: ${sent ?? ''}`} como una URL. Envía una URL válida.`,
    short: 'Location no válido',
  }),
  'redirect-scheme': ({ scheme, location }) => ({
    title: text`La URL de la redirección no es ${'http'} ni ${'https'}`,
    why: text`${location} tiene el esquema ${scheme}. Con CORS, los navegadores solo siguen redirecciones a ${'http'} y ${'https'}. Redirige a una URL así o devuelve la respuesta directamente.`,
    short: `redirección a ${scheme}:`,
  }),
  'redirect-count': ({ count }) => ({
    title: text`Demasiadas redirecciones`,
    why: text`El navegador se detuvo tras ${[String(count)]} redirecciones, el límite del estándar. Normalmente las redirecciones forman un bucle. Corrígelo en el servidor.`,
    short: 'demasiadas redirecciones',
  }),
  'redirect-url-credentials': ({ location }) => ({
    title: text`La redirección contiene un nombre de usuario o contraseña`,
    why: text`El servidor redirige a ${location}. Los navegadores no siguen una redirección de origen cruzado a una URL con nombre de usuario o contraseña. Quítalos de ${'Location'}.`,
    short: 'URL con datos de usuario',
  }),
  'corp-same-origin': ({ sent }) => ({
    title: text`El servidor solo permite incrustarlo desde su propio origen`,
    why: corpWhy(sent),
    short: 'CORP: same-origin',
  }),
  'corp-same-site': ({ sent }) => ({
    title: text`El servidor solo permite incrustarlo desde su propio sitio`,
    why: corpWhy(sent),
    short: 'CORP: same-site',
  }),
} satisfies Partial<ReasonWords>;
