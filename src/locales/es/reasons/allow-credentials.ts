import { ALLOW_CREDENTIALS, byPlace, type ReasonWords } from '../../catalogue/reason-words.ts';
import { type Text, text } from '../../catalogue/text.ts';

/** What was required and received, then what is special about this value. */
const wrongValue = ({ sent }: { readonly sent: string | null }, special: Text): Text =>
  text`El modo de credenciales de la petición es ${'include'}. En este modo, ${ALLOW_CREDENTIALS} debe ser exactamente ${'true'}, pero el servidor envió ${sent ?? ''}. ${special}`;

export const esAllowCredentials = {
  'allow-credentials-missing': (_, position) => ({
    title: byPlace(
      position,
      text`El servidor permite el origen, pero no las credenciales`,
      text`La respuesta a la petición previa no permite credenciales`,
    ),
    why: byPlace(
      position,
      text`El modo de credenciales de la petición es ${'include'}. En este modo, la respuesta también debe incluir ${`${ALLOW_CREDENTIALS}: true`}, pero el servidor no envió este encabezado.`,
      text`El modo de credenciales de la petición es ${'include'}. En este modo, la respuesta a la petición previa también debe incluir ${`${ALLOW_CREDENTIALS}: true`}, pero el servidor no envió este encabezado.`,
    ),
    short: byPlace(position, 'sin Allow-Credentials', 'preflight: sin credenciales'),
  }),
  'allow-credentials-letter-case': (reason, position) => ({
    title: text`El servidor envió ${reason.sent ?? ''} en lugar de ${'true'}`,
    why: wrongValue(reason, text`Los navegadores solo aceptan ${'true'} en minúsculas.`),
    short: byPlace(position, 'Allow-Credentials mayúsculas', 'preflight: mayúsculas'),
  }),
  'allow-credentials-duplicate': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} está repetido`,
    why: wrongValue(
      reason,
      text`El navegador combina varias líneas de un encabezado en un solo valor. Normalmente tanto un proxy como la aplicación agregan el encabezado. Quítalo de uno de los dos.`,
    ),
    short: byPlace(position, 'Allow-Credentials repetido', 'preflight: repetido'),
  }),
  'allow-credentials-list': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} no es solo ${'true'}`,
    why: wrongValue(
      reason,
      text`Este encabezado no admite una lista. Normalmente lo agregan tanto un proxy como la aplicación. Quítalo de uno de los dos.`,
    ),
    short: byPlace(position, 'Allow-Credentials no es true', 'preflight: sin credenciales'),
  }),
  'allow-credentials-quoted': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} está entre comillas`,
    why: wrongValue(reason, text`Quita las comillas. Los navegadores las tratan como parte del valor.`),
    short: byPlace(position, 'Allow-Credentials no es true', 'preflight: sin credenciales'),
  }),
  'allow-credentials-false': (reason, position) => ({
    title: text`El servidor no permite credenciales`,
    why: wrongValue(reason, text`El único valor válido es ${'true'}. Si no quieres permitir credenciales, omite el encabezado.`),
    short: byPlace(position, 'Allow-Credentials: false', 'preflight: sin credenciales'),
  }),
  'allow-credentials-not-true': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} no es ${'true'}`,
    why: wrongValue(reason, text`Los navegadores no aceptan ningún otro valor.`),
    short: byPlace(position, 'Allow-Credentials no es true', 'preflight: sin credenciales'),
  }),
} satisfies Partial<ReasonWords>;
