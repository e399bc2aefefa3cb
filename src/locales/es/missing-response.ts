import type { MissingResponseWords } from '../catalogue/missing-response.ts';
import { text } from '../catalogue/text.ts';

export const esMissingResponse: MissingResponseWords = {
  causes: {
    certificate: (server) => ({
      what: text`El navegador no confía en el certificado del servidor, así que no envió la petición.`,
      next: text`Si el servidor es tuyo, abre ${server} en una pestaña y acepta el certificado una vez. Después, recarga la página.`,
    }),
    'client-certificate': () => ({
      what: text`El servidor exige un certificado de cliente y el navegador no envió ninguno.`,
      next: text`Instala el certificado en el navegador. Para la petición previa, hazlo opcional en el servidor, porque Firefox no lo envía en ella.`,
    }),
    tls: (server) => ({
      what: text`El navegador no pudo abrir una conexión cifrada.`,
      next: text`Comprueba si ${server} ofrece ${'https'} en este puerto y con una versión actual de TLS.`,
    }),
    refused: (server) => ({
      what: text`Nada acepta conexiones en ${server}.`,
      next: text`Comprueba si el servidor está en marcha y si su host y su puerto son los de la URL.`,
    }),
    reset: (server) => ({
      what: text`La conexión se cerró antes de que la respuesta estuviera completa.`,
      next: text`Busca un fallo en el registro de ${server} o un proxy que cierre conexiones. Comprueba también si el puerto espera ${'https'}.`,
    }),
    'name-not-resolved': (server) => ({
      what: text`No se puede resolver el nombre de host de ${server}.`,
      next: text`Comprueba si la URL tiene errores; después, el DNS, el archivo hosts y la VPN.`,
    }),
    unreachable: (server) => ({
      what: text`La red no llega a ${server}.`,
      next: text`Comprueba la conexión de red, la VPN y el cortafuegos. Después, recarga la página.`,
    }),
    'timed-out': (server) => ({
      what: text`${server} no respondió a tiempo.`,
      next: text`Comprueba si un cortafuegos descarta la conexión o si el servidor está sobrecargado.`,
    }),
    'blocked-by-client': () => ({
      what: text`Una extensión, como un bloqueador de anuncios, o el bloqueo de peticiones de DevTools bloqueó la petición.`,
      next: text`Desactívalo para esta página y recarga, o cambia la URL si coincide con un filtro.`,
    }),
    'blocked-by-administrator': () => ({
      what: text`Una directiva del administrador de este navegador bloquea la URL.`,
      next: text`Habla con el administrador. La directiva aparece en ${'chrome://policy'}.`,
    }),
    'content-security-policy': () => ({
      what: text`La ${'Content-Security-Policy'} de la página bloqueó la petición.`,
      next: text`Incluye la URL en ${'connect-src'} o en la directiva que muestra la consola.`,
    }),
    'local-network': (server) => ({
      what: text`${server} está en este equipo o en la red local, y la página no tiene acceso a ella.`,
      next: text`Permite el acceso a la red local en los permisos del sitio. La página debe usar ${'https'}. Ningún encabezado de respuesta ayuda.`,
    }),
    'connection-allowlist': (server) => ({
      what: text`El encabezado ${'Connection-Allowlist'} de la propia página no contiene esta URL.`,
      next: text`Incluye ${server} en este encabezado en la respuesta de la página.`,
    }),
    'blocked-by-response': () => ({
      what: text`El navegador bloqueó el recurso por su tipo o por su ${'Cross-Origin-Resource-Policy'}.`,
      next: text`Envía el ${'Content-Type'} correcto, y ${'Cross-Origin-Resource-Policy: cross-origin'} si otros sitios pueden insertar el recurso.`,
    }),
    aborted: () => ({
      what: text`La petición se canceló antes de recibir una respuesta: lo hizo la página, o se salió de ella.`,
      next: text`Si no era la intención, busca un ${'AbortController'}, un tiempo de espera o una navegación en el código de la página.`,
    }),
    proxy: () => ({
      what: text`Falló el proxy entre el navegador y el servidor.`,
      next: text`Comprueba la configuración del proxy en el navegador y en el sistema, y la contraseña del proxy.`,
    }),
    'unsafe-port': () => ({
      what: text`Los navegadores bloquean este puerto porque otros protocolos lo usan.`,
      next: text`Ejecuta el servidor en otro puerto, como ${'8080'}.`,
    }),
    redirect: () => ({
      what: text`El servidor envió una redirección que el navegador no sigue.`,
      next: text`Pide directamente la URL final o quita la redirección en el servidor.`,
    }),
    'invalid-response': () => ({
      what: text`La respuesta del servidor no es HTTP válido, así que el navegador la descartó.`,
      next: text`Envía la misma petición con ${'curl -v'} y revisa la respuesta. También puede haberla cambiado un proxy.`,
    }),
    other: (server) => ({
      what: text`La petición falló en la red, antes de comprobar CORS.`,
      next: text`Abre ${server} en una pestaña. La página de error describe el problema.`,
    }),
  },
  guessed: text`Causas posibles, primero la más probable:`,
  guesses: {
    'content-security-policy': () =>
      text`La ${'Content-Security-Policy'} de la página bloqueó la petición. En ese caso, la consola nombra la directiva.`,
    'mixed-content': () =>
      text`La página usa ${'https'} y la URL ${'http'}. Los navegadores lo bloquean. En ese caso, la consola menciona contenido mixto.`,
    certificate: (server) =>
      text`El certificado no es de confianza. Abre ${server} en una pestaña. Si aparece una advertencia, acepta el certificado y recarga.`,
    'local-network': () =>
      text`La página no tiene acceso a la red local. En ese caso, la consola lo menciona y los permisos del sitio lo contienen.`,
    'not-running': (server) =>
      text`El servidor no está en marcha o no se puede llegar a él. En ese caso, ${server} tampoco se abre en una pestaña.`,
    'stored-response': () =>
      text`El navegador usó una respuesta en caché que no cumple CORS. Activa «Inhabilitar caché» y recarga. Entonces la respuesta aparece en la lista.`,
    'blocked-by-client': () =>
      text`Una extensión, como un bloqueador de anuncios, bloqueó la petición. En ese caso, funciona en una ventana privada sin extensiones.`,
    aborted: () => text`La página canceló la petición. En ese caso, su código recibe un ${'AbortError'}.`,
    'not-reported': () => text`Las extensiones no reciben esta respuesta. En ese caso, el panel Red muestra un estado para esta petición.`,
  },
};
