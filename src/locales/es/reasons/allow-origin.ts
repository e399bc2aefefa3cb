import { ALLOW_ORIGIN, byPlace, type ReasonWords } from '../../catalogue/reason-words.ts';
import { text } from '../../catalogue/text.ts';
import { neededValue, wrongOrigin } from './needed-value.ts';

export const esAllowOrigin = {
  'allow-origin-wildcard': ({ needed }, position) => ({
    title: text`${'*'} no se admite en peticiones con credenciales`,
    why: text`El modo de credenciales de la petición es ${'include'}. En este modo, ${ALLOW_ORIGIN} debe indicar el origen exacto, no el comodín ${'*'}. ${neededValue(needed, position)}`,
    short: byPlace(position, '* con credenciales', 'preflight: * y credenciales'),
  }),
  'allow-origin-duplicate': ({ lines, sent }, position) => ({
    title: text`${ALLOW_ORIGIN} está repetido`,
    why: text`El navegador combina las ${[String(lines.length)]} líneas en ${sent ?? ''}, que no es un único origen. Normalmente tanto un proxy como la aplicación agregan el encabezado. Quítalo de uno de los dos.`,
    short: byPlace(position, `${lines.length} líneas Allow-Origin`, `preflight: ${lines.length} Allow-Origin`),
  }),
  'allow-origin-list': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} contiene más de un valor`,
    why: wrongOrigin(
      reason,
      position,
      text`El encabezado solo admite un origen. Devuelve el origen de la petición si está en tu lista de permitidos.`,
    ),
    short: byPlace(position, 'varios orígenes', 'preflight: varios orígenes'),
  }),
  'allow-origin-empty': ({ needed }, position) => ({
    title: text`${ALLOW_ORIGIN} está vacío`,
    why: text`El servidor envió el encabezado sin valor. Normalmente falta definir un ajuste o una variable de entorno. ${neededValue(needed, position)}`,
    short: byPlace(position, 'Allow-Origin vacío', 'preflight: origen vacío'),
  }),
  'allow-origin-placeholder': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} no tiene un origen definido`,
    why: wrongOrigin(reason, position, text`Parece una variable o un ajuste de la configuración del servidor.`),
    short: byPlace(position, 'origen sin definir', 'preflight: falta el origen'),
  }),
  'allow-origin-quoted': (reason, position) => ({
    title: text`El valor de ${ALLOW_ORIGIN} está entre comillas`,
    why: wrongOrigin(reason, position, text`Quita las comillas. Los navegadores las tratan como parte del valor.`),
    short: byPlace(position, 'origen entre comillas', 'preflight: con comillas'),
  }),
  'allow-origin-null': (reason, position) => ({
    title: text`El servidor permite ${'null'}, no el origen de esta página`,
    why: wrongOrigin(
      reason,
      position,
      text`${'null'} es el origen de los iframes aislados y los archivos locales. No significa «cualquier origen». Algunos servidores lo envían a un origen que no está en su lista de permitidos.`,
    ),
    short: byPlace(position, 'Allow-Origin es null', 'preflight: permite null'),
  }),
  'allow-origin-for-null': (reason, position) => ({
    title: text`El origen de la petición es ${'null'}`,
    why: wrongOrigin(reason, position),
    short: byPlace(position, 'el origen es null', 'preflight: origen null'),
  }),
  'allow-origin-glob': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} no admite patrones`,
    why: wrongOrigin(reason, position, text`Los navegadores tratan ${'*'} dentro de un origen como un carácter normal.`),
    short: byPlace(position, 'patrón en el origen', 'preflight: patrón'),
  }),
  'allow-origin-letter-case': (reason, position) => ({
    title: text`El origen permitido contiene mayúsculas`,
    why: wrongOrigin(reason, position, text`Los navegadores escriben los orígenes en minúsculas y los comparan byte a byte.`),
    short: byPlace(position, 'origen con mayúsculas', 'preflight: mayúsculas'),
  }),
  'allow-origin-trailing-slash': (reason, position) => ({
    title: text`El origen permitido tiene una barra final`,
    why: wrongOrigin(reason, position, text`Quita la barra. Un origen no tiene ruta.`),
    short: byPlace(position, 'barra final', 'preflight: barra final'),
  }),
  'allow-origin-path': (reason, position) => ({
    title: text`El origen permitido contiene una ruta`,
    why: wrongOrigin(reason, position, text`Quita todo lo que sigue al host y al puerto.`),
    short: byPlace(position, 'origen con ruta', 'preflight: origen con ruta'),
  }),
  'allow-origin-no-scheme': (reason, position) => ({
    title: text`El origen permitido no tiene esquema`,
    why: wrongOrigin(reason, position, text`Un origen empieza con su esquema, como ${'https://'} o ${'http://'}.`),
    short: byPlace(position, 'falta el esquema', 'preflight: falta el esquema'),
  }),
  'allow-origin-default-port': (reason, position) => ({
    title: text`El origen permitido incluye el puerto predeterminado`,
    why: wrongOrigin(reason, position, text`Quita el puerto. Los navegadores omiten el puerto predeterminado en un origen.`),
    short: byPlace(position, 'puerto predeterminado', 'preflight: sobra el puerto'),
  }),
  'allow-origin-other-scheme': (reason, position) => ({
    title: text`El origen permitido tiene otro esquema`,
    why: wrongOrigin(
      reason,
      position,
      text`El esquema forma parte del origen, así que las URL ${'http'} y ${'https'} tienen orígenes distintos.`,
    ),
    short: byPlace(position, 'otro esquema', 'preflight: otro esquema'),
  }),
  'allow-origin-other-port': (reason, position) => ({
    title: text`El origen permitido tiene otro puerto`,
    why: wrongOrigin(reason, position, text`El puerto forma parte del origen.`),
    short: byPlace(position, 'otro puerto', 'preflight: otro puerto'),
  }),
  'allow-origin-other-host': (reason, position) => ({
    title: text`El servidor permite otro origen`,
    why: wrongOrigin(reason, position, text`Cada subdominio es un origen distinto, incluido ${'www.'}.`),
    short: byPlace(position, 'otro origen', 'preflight: otro origen'),
  }),
  'allow-origin-not-an-origin': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} no contiene un origen`,
    why: wrongOrigin(reason, position),
    short: byPlace(position, 'no es un origen', 'preflight: no es un origen'),
  }),
} satisfies Partial<ReasonWords>;
