import { nearName } from '../../core/http/near-name.ts';
import type { Position } from '../../core/ruling/ruling.ts';
import type { Catalogue, Explanation } from '../catalogue/catalogue.ts';
import { type Text, text } from '../catalogue/text.ts';

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const ALLOW_CREDENTIALS = 'Access-Control-Allow-Credentials';
const ALLOW_METHODS = 'Access-Control-Allow-Methods';
const ALLOW_HEADERS = 'Access-Control-Allow-Headers';

const said = (title: Text, why: Text, short: string): Explanation => ({ title, why, short });
/** Prefixes a table's few words with the place where people would not expect the fault. */
const at = ({ place }: Position, short: string): string => (place === 'preflight' ? `preflight: ${short}` : short);
/** Feminine either way, so that it follows an article. */
const message = ({ place }: Position): Text => [place === 'preflight' ? 'respuesta a la petición previa' : 'respuesta'];

type AllowOrigin = { readonly sent: string | null; readonly needed: string | null };

/** What to do when the origin itself is `null`, which no server should allow. */
const nullOrigin = ({ hop }: Position): Text =>
  hop > 0
    ? text`La petición llegó con ${'Origin: null'} tras una redirección: la que va de un origen ajeno a otro hace perder el origen, y un marco aislado (sandbox) no lo tiene desde el principio. Permitir ${'null'} daría acceso a cualquiera; conviene llamar directamente a la última dirección.`
    : text`La petición llegó con ${'Origin: null'}: la página está en un marco aislado (sandbox), o es un archivo local o una dirección ${'data:'}. Permitir ${'null'} daría acceso a cualquiera; conviene que la página tenga un origen propio.`;
const mustSay = (needed: string | null, position: Position): Text =>
  needed === null ? nullOrigin(position) : text`El valor necesario para esta página es ${needed}.`;

/** A further sentence, when there is one. */
const after = (sentence: Text): Text => (sentence.length === 0 ? [] : [' ', ...sentence]);

/** The sentence that most faults of the origin share, then what is special about this one. */
const originWhy = ({ sent, needed }: AllowOrigin, position: Position, special: Text): Text =>
  needed === null
    ? text`El servidor envió ${`${ALLOW_ORIGIN}: ${sent ?? ''}`}. ${nullOrigin(position)}`
    : text`${ALLOW_ORIGIN} debe ser exactamente ${needed}; el servidor envió ${sent ?? ''}.${after(special)}`;

const credentialsWhy = ({ sent }: { readonly sent: string | null }, special: Text): Text =>
  text`La página hizo la petición con el modo de credenciales ${'include'}. En ese caso, ${ALLOW_CREDENTIALS} debe ser exactamente ${'true'}; el servidor envió ${sent ?? ''}. ${special}`;

/** A name that was meant, and is another one. */
const nearly = ([missing = '']: readonly string[], sent: string): Text => {
  const near = nearName(sent, missing);
  return near === null ? [] : text` ${near} es otro nombre: conviene comparar ${'-'} y ${'_'}.`;
};

export const esReasons: Catalogue['reasons'] = {
  'mode-same-origin': ({ origin, target }) =>
    said(
      text`La página limitó la petición a su propio origen`,
      text`El modo de la petición es ${'same-origin'}, pero ${target} no es ${origin}. El navegador no envió nada.`,
      'modo same-origin',
    ),
  'no-cors-redirect-mode': ({ redirect }) =>
    said(
      text`Una petición ${'no-cors'} debe seguir las redirecciones`,
      text`La petición se hizo con el modo ${'no-cors'} y el modo de redirección ${redirect}. Los navegadores rechazan esa combinación antes de enviar nada.`,
      `no-cors con redirect ${redirect}`,
    ),
  'scheme-not-http': ({ scheme }) =>
    said(text`CORS solo admite ${'http'} y ${'https'}`, text`La dirección tiene el esquema ${scheme}.`, `esquema ${scheme}`),

  'allow-origin-missing': ({ needed }, position) =>
    said(
      position.place === 'preflight'
        ? text`El servidor respondió a la petición previa sin encabezados CORS`
        : text`El servidor no permitió ningún origen`,
      text`Falta ${ALLOW_ORIGIN} en la ${message(position)}. ${mustSay(needed, position)}`,
      at(position, 'sin allow-origin'),
    ),
  'allow-origin-missing-on-error': ({ needed, status }, position) =>
    said(
      text`El servidor respondió con el error ${status} y sin encabezados CORS`,
      text`La ${message(position)} tiene el código de estado ${status} y no incluye ${ALLOW_ORIGIN}. A menudo el error procede de una capa (un proxy, un fallo de la aplicación, un control de acceso) distinta de la que agrega los encabezados CORS. Primero hay que revisar el error${position.place === 'preflight' ? [': una petición previa debe tener éxito y llevar el encabezado'] : [' y después hacer que las respuestas de error también lleven el encabezado']}. ${mustSay(needed, position)}`,
      at(position, `error ${status} sin CORS`),
    ),
  'allow-origin-missing-unauthorized': ({ status }, position) =>
    said(
      text`Un control de acceso bloquea la petición previa y responde ${status}`,
      text`Una petición previa nunca lleva cookies ni el encabezado ${'Authorization'}, así que un control de acceso que los exija las rechaza todas. Aquí la respuesta fue ${status}, sin ${ALLOW_ORIGIN}. Hay que dejar pasar ${'OPTIONS'} antes de ese control.`,
      at(position, `${status}, control de acceso`),
    ),
  'allow-origin-missing-on-redirect': ({ needed, status, location }, position) =>
    position.place === 'preflight'
      ? said(
          text`El servidor respondió a la petición previa con una redirección y sin encabezados CORS`,
          text`El servidor respondió a la petición previa con ${status} y la redirigió a ${location}. Una petición previa no se puede redirigir de ningún modo, así que no basta con un encabezado. Si la redirige un inicio de sesión, hay que dejar pasar ${'OPTIONS'} antes de él; si la redirección lleva a ${'https'} o a la misma dirección con una barra final, hay que llamar directamente a esa dirección.`,
          at(position, `${status} sin CORS`),
        )
      : said(
          text`El servidor respondió con una redirección y sin encabezados CORS`,
          text`La respuesta tiene el código de estado ${status}, lleva a ${location} y no incluye ${ALLOW_ORIGIN}; una redirección también lo necesita. Si lleva a un inicio de sesión, falta la sesión: conviene que el servidor responda ${'401'} con encabezados CORS. Si lleva a ${'https'}, hay que llamar directamente a esa dirección. ${mustSay(needed, position)}`,
          at(position, `${status} sin CORS`),
        ),

  'allow-origin-wildcard': (reason, position) =>
    said(
      text`${'*'} no vale cuando se piden credenciales`,
      text`La página hizo la petición con el modo de credenciales ${'include'}. En ese caso, ${ALLOW_ORIGIN} debe nombrar el origen; el comodín ${'*'} no basta. ${mustSay(reason.needed, position)}`,
      at(position, '* con credenciales'),
    ),
  'allow-origin-duplicate': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} se envió más de una vez`,
      text`El navegador une las ${[String(reason.lines.length)]} líneas en ${reason.sent ?? ''}, que no es un único origen. Lo habitual es que tanto un proxy como la aplicación agreguen el encabezado: debe hacerlo solo uno de los dos.`,
      at(position, 'allow-origin repetido'),
    ),
  'allow-origin-list': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} contiene más de un valor`,
      originWhy(reason, position, text`Solo admite un origen: el servidor tiene que elegir el de quien hace la petición.`),
      at(position, 'varios orígenes'),
    ),
  'allow-origin-empty': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} está vacío`,
      text`El encabezado está presente, pero sin valor. A menudo falta definir una opción o una variable en el servidor. ${mustSay(reason.needed, position)}`,
      at(position, 'allow-origin vacío'),
    ),
  'allow-origin-placeholder': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} contiene un marcador de posición sin sustituir`,
      originWhy(reason, position, text`Parece una variable o un valor predeterminado de la configuración del servidor.`),
      at(position, 'marcador sin sustituir'),
    ),
  'allow-origin-quoted': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} está entre comillas`,
      originWhy(reason, position, text`Las comillas forman parte del valor.`),
      at(position, 'origen entre comillas'),
    ),
  'allow-origin-null': (reason, position) =>
    said(
      text`El servidor permitió ${'null'}, que no es el origen de esta página`,
      originWhy(reason, position, text`${'null'} representa marcos aislados y archivos locales; no significa «cualquiera» ni «ninguno».`),
      at(position, 'allow-origin null'),
    ),
  'allow-origin-for-null': (reason, position) =>
    said(text`La petición llegó con el origen ${'null'}`, originWhy(reason, position, []), at(position, 'el origen es null')),
  'allow-origin-glob': (reason, position) =>
    said(
      text`${ALLOW_ORIGIN} no admite patrones`,
      originWhy(reason, position, text`Un ${'*'} dentro de un origen es un carácter más.`),
      at(position, 'patrón en allow-origin'),
    ),
  'allow-origin-letter-case': (reason, position) =>
    said(
      text`El origen difiere en mayúsculas y minúsculas`,
      originWhy(reason, position, text`Se compara byte a byte, y los orígenes van en minúsculas.`),
      at(position, 'mayúsculas en el origen'),
    ),
  'allow-origin-trailing-slash': (reason, position) =>
    said(
      text`Al origen le sobra la barra final`,
      originWhy(reason, position, text`Un origen no tiene ruta.`),
      at(position, 'origen con barra final'),
    ),
  'allow-origin-path': (reason, position) =>
    said(
      text`El servidor permitió una dirección, no un origen`,
      originWhy(reason, position, text`Un origen termina después del host y el puerto.`),
      at(position, 'origen con ruta'),
    ),
  'allow-origin-no-scheme': (reason, position) =>
    said(
      text`Al origen permitido le falta el esquema`,
      originWhy(reason, position, text`Un origen comienza con ${'https://'} o ${'http://'}.`),
      at(position, 'origen sin esquema'),
    ),
  'allow-origin-default-port': (reason, position) =>
    said(
      text`El origen permitido incluye el puerto predeterminado`,
      originWhy(reason, position, text`Los navegadores omiten el puerto predeterminado.`),
      at(position, 'sobra el puerto'),
    ),
  'allow-origin-other-scheme': (reason, position) =>
    said(
      text`El servidor permitió el mismo host con otro esquema`,
      originWhy(reason, position, text`Con ${'http'} y con ${'https'} los orígenes son distintos.`),
      at(position, 'otro esquema'),
    ),
  'allow-origin-other-port': (reason, position) =>
    said(
      text`El servidor permitió el mismo host en otro puerto`,
      originWhy(reason, position, text`El puerto forma parte del origen.`),
      at(position, 'otro puerto'),
    ),
  'allow-origin-other-host': (reason, position) =>
    said(
      text`El servidor permitió otro origen`,
      originWhy(reason, position, text`Un subdominio, incluido ${'www.'}, también es otro origen.`),
      at(position, 'otro origen'),
    ),
  'allow-origin-not-an-origin': (reason, position) =>
    said(text`${ALLOW_ORIGIN} no contiene un origen`, originWhy(reason, position, []), at(position, 'no es un origen')),

  'allow-credentials-missing': (_, position) =>
    said(
      position.place === 'preflight'
        ? text`La respuesta a la petición previa no permitió credenciales`
        : text`El servidor permitió el origen, pero no las credenciales`,
      text`La página hizo la petición con el modo de credenciales ${'include'}. En ese caso, la ${message(position)} también debe incluir ${`${ALLOW_CREDENTIALS}: true`}; ese encabezado falta.`,
      at(position, 'sin allow-credentials'),
    ),
  'allow-credentials-letter-case': (reason, position) =>
    said(
      text`El servidor envió ${reason.sent ?? ''} en lugar de ${'true'}`,
      credentialsWhy(reason, text`El valor distingue mayúsculas y minúsculas.`),
      at(position, 'credenciales: mayúsculas'),
    ),
  'allow-credentials-duplicate': (reason, position) =>
    said(
      text`${ALLOW_CREDENTIALS} se envió más de una vez`,
      credentialsWhy(
        reason,
        text`El navegador une así varias líneas. Lo habitual es que tanto un proxy como la aplicación agreguen el encabezado: debe hacerlo solo uno de los dos.`,
      ),
      at(position, 'allow-credentials repetido'),
    ),
  'allow-credentials-list': (reason, position) =>
    said(
      text`${ALLOW_CREDENTIALS} contiene algo más que ${'true'}`,
      credentialsWhy(reason, text`No es una lista; a menudo la agregan dos capas.`),
      at(position, 'allow-credentials no es true'),
    ),
  'allow-credentials-quoted': (reason, position) =>
    said(
      text`${ALLOW_CREDENTIALS} está entre comillas`,
      credentialsWhy(reason, text`Las comillas forman parte del valor.`),
      at(position, 'allow-credentials no es true'),
    ),
  'allow-credentials-false': (reason, position) =>
    said(
      text`El servidor indica que no se permiten credenciales`,
      credentialsWhy(reason, text`El único valor válido es ${'true'}; si no se necesitan credenciales, el encabezado se omite.`),
      at(position, 'allow-credentials false'),
    ),
  'allow-credentials-not-true': (reason, position) =>
    said(
      text`El servidor permitió el origen, pero no las credenciales`,
      credentialsWhy(reason, text`Ningún otro valor sirve.`),
      at(position, 'allow-credentials no es true'),
    ),

  'preflight-redirected': ({ status, location }) =>
    said(
      text`La petición previa se redirigió, y eso no está permitido`,
      text`El servidor respondió a la petición previa con ${status} y la redirigió a ${location}. Hay que llamar directamente a esa dirección o excluir ${'OPTIONS'} de la redirección.`,
      'preflight: redirección',
    ),
  'preflight-unauthorized': ({ status }) =>
    said(
      text`Un control de acceso bloquea la petición previa y responde ${status}`,
      text`Una petición previa nunca lleva cookies ni el encabezado ${'Authorization'}, así que un control de acceso que los exija las rechaza todas. Hay que dejar pasar ${'OPTIONS'} antes de ese control y responder con un código de estado de 200 a 299.`,
      `preflight: ${status}, control de acceso`,
    ),
  'preflight-status': ({ status }) =>
    said(
      text`La petición previa recibió el código de estado ${status}`,
      text`Solo valen los códigos de 200 a 299. El navegador no envió la petición real.`,
      `preflight: estado ${status}`,
    ),
  'allow-methods-invalid': ({ token }) =>
    said(
      text`${ALLOW_METHODS} no es una lista válida`,
      text`${token} no es un nombre de método, y un solo elemento incorrecto invalida toda la lista. Los métodos se separan con comas y van sin comillas.`,
      'preflight: lista de métodos inválida',
    ),
  'allow-headers-invalid': ({ token }) =>
    said(
      text`${ALLOW_HEADERS} no es una lista válida`,
      text`${token} no es un nombre de encabezado, y un solo elemento incorrecto invalida toda la lista. Los nombres se separan con comas y van sin comillas.`,
      'preflight: lista de encabezados inválida',
    ),
  'method-not-allowed': ({ method, sent }) =>
    said(
      text`La respuesta a la petición previa no permite el método ${method}`,
      sent === null
        ? text`Falta ${ALLOW_METHODS}, que debe incluir ${method}.`
        : text`${ALLOW_METHODS} debe incluir ${method}; el servidor envió ${sent}.`,
      `preflight: ${method} no permitido`,
    ),
  'method-letter-case': ({ method, sent }) =>
    said(
      text`El método ${method} solo se permite con otras mayúsculas o minúsculas`,
      text`Los métodos distinguen mayúsculas y minúsculas. La página usó ${method}; ${ALLOW_METHODS} dice ${sent ?? ''}. Los navegadores solo pasan a mayúsculas ${'DELETE, GET, HEAD, OPTIONS, POST, PUT'}; por eso ${'patch'} sigue siendo ${'patch'}.`,
      `preflight: mayúsculas de ${method}`,
    ),
  'method-wildcard': ({ method }) =>
    said(
      text`${'*'} no permite todos los métodos cuando se piden credenciales`,
      text`Con el modo de credenciales ${'include'}, el ${'*'} de ${ALLOW_METHODS} es un método con ese nombre. La lista debe incluir ${method}.`,
      'preflight: * con credenciales',
    ),
  'authorization-not-listed': ({ sent }) =>
    said(
      text`La respuesta a la petición previa no permite ${'Authorization'}`,
      sent === null
        ? text`Falta ${ALLOW_HEADERS}, que debe incluir ${'authorization'} por su nombre.`
        : text`${ALLOW_HEADERS} debe incluir ${'authorization'} por su nombre, pues ${'*'} nunca lo abarca; el servidor envió ${sent}.`,
      'preflight: authorization',
    ),
  'header-not-allowed': ({ missing, sent }) =>
    said(
      text`La respuesta a la petición previa no permite el encabezado de petición ${missing[0] ?? ''}`,
      sent === null
        ? text`Falta ${ALLOW_HEADERS}, que debe incluir ${missing.join(', ')}.`
        : text`${ALLOW_HEADERS} también debe incluir ${missing.join(', ')}; el servidor envió ${sent}.${nearly(missing, sent)}`,
      `preflight: encabezado ${missing[0] ?? ''}`,
    ),
  'header-wildcard': ({ missing }) =>
    said(
      text`${'*'} no permite todos los encabezados de petición cuando se piden credenciales`,
      text`Con el modo de credenciales ${'include'}, el ${'*'} de ${ALLOW_HEADERS} es un encabezado con ese nombre. La lista debe incluir ${missing.join(', ')}.`,
      'preflight: * con credenciales',
    ),

  'redirect-mode-error': ({ status, location }) =>
    said(
      text`La página pidió que no hubiera redirecciones`,
      text`El servidor respondió ${status} con una redirección a ${location}, y el modo de redirección de la petición es ${'error'}.`,
      'redirección rechazada',
    ),
  'redirect-location-invalid': ({ sent }) =>
    said(
      text`La redirección no lleva a ninguna parte`,
      text`${`Location: ${sent ?? ''}`} no se puede interpretar como una dirección. El servidor debe enviar una válida.`,
      'Location inválido',
    ),
  'redirect-scheme': ({ scheme, location }) =>
    said(
      text`La redirección no lleva a ${'http'} ni a ${'https'}`,
      text`${location} tiene el esquema ${scheme}; solo se siguen redirecciones a ${'http'} o ${'https'}. El servidor debe redirigir a una dirección así o responder él mismo.`,
      `redirección a ${scheme}:`,
    ),
  'redirect-count': ({ count }) =>
    said(
      text`Demasiadas redirecciones`,
      text`El navegador siguió ${[String(count)]} redirecciones y desistió, como exige el estándar. Por lo general forman un bucle, que el servidor debe romper.`,
      'demasiadas redirecciones',
    ),
  'redirect-url-credentials': ({ location }) =>
    said(
      text`La dirección de la redirección contiene un nombre de usuario o una contraseña`,
      text`Una petición de origen cruzado no se puede redirigir a ${location}: se rechazan los nombres de usuario y las contraseñas en las direcciones. Hay que quitarlos de ${'Location'}.`,
      'redirección con contraseña',
    ),
  'corp-same-origin': ({ sent }) =>
    said(
      text`El servidor solo permite incrustar este recurso desde su propio origen`,
      text`Envió ${`Cross-Origin-Resource-Policy: ${sent ?? ''}`}. Este encabezado rige las peticiones en modo ${'no-cors'}, como las de elementos sin ${'crossorigin'}. Con ${'cross-origin'} la página podría usar la respuesta sin leerla; para leerla, tiene que pedirla con CORS.`,
      'política de recursos same-origin',
    ),
  'corp-same-site': ({ sent }) =>
    said(
      text`El servidor solo permite incrustar este recurso desde su propio sitio`,
      text`Envió ${`Cross-Origin-Resource-Policy: ${sent ?? ''}`}. Este encabezado rige las peticiones en modo ${'no-cors'}, como las de elementos sin ${'crossorigin'}. Con ${'cross-origin'} la página podría usar la respuesta sin leerla; para leerla, tiene que pedirla con CORS.`,
      'política de recursos same-site',
    ),
};
