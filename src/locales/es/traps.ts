import { text } from '../catalogue/text.ts';
import type { Traps } from '../catalogue/traps.ts';

/** The common mistakes with each server. */
export const esTraps: Traps = {
  'one-layer': text`Estos encabezados los debe agregar una sola capa. Si los agregan tanto la aplicación como un proxy delante de ella, el navegador ve dos valores y los rechaza.`,
  'express-first': text`Debe ir antes de todas las rutas y de todo control de acceso, para que también pasen por él las peticiones previas y los errores.`,
  'express-credentials-boolean': text`${'credentials'} debe ser el booleano ${'true'}; la cadena ${"'true'"} se ignora sin aviso.`,
  'express-origin-true': text`${'origin: true'} da acceso a cualquier sitio, con las cookies del usuario. Sin ${'origin'} se envía ${'*'}; con un valor indefinido o vacío, como el de una variable de entorno sin definir, no se envía ningún encabezado.`,
  'fastify-root': text`Se registra en la instancia raíz, antes de las rutas. Si se registra dentro de un plugin, deja sin cubrir lo de fuera, como la respuesta a una dirección desconocida.`,
  'fastify-methods': text`Sin ${'methods'} solo se permiten ${'GET'}, ${'HEAD'} y ${'POST'}.`,
  'fastify-origin-true': text`${'origin: true'} da acceso a cualquier sitio, con las cookies del usuario.`,
  'nginx-always': text`Sin ${'always'}, una respuesta de error no lleva ninguno de los encabezados y la página no puede leer el error.`,
  'nginx-inheritance': text`Un location que tiene su propio ${'add_header'} no hereda ninguno de estos: hay que repetirlos todos allí.`,
  'apache-modules': text`Los módulos ${'headers'} y ${'rewrite'} deben estar activos: ${'a2enmod headers rewrite'}.`,
  'apache-preflight-place': text`En ${'.htaccess'} la regla se ejecuta después del inicio de sesión, que una petición previa no puede superar. Debe ir en el host virtual.`,
  'apache-tables': text`${'Header set'} y ${'Header always set'} escriben en dos tablas distintas, de modo que el mismo encabezado en ambas se envía dos veces. El de la aplicación se quita con ${'Header onsuccess unset'}.`,
  'caddy-errors': text`A los errores solo responde ${'handle_errors'}: sin el import allí, no llevan ninguno de los encabezados.`,
  'caddy-handle': text`Las directivas que el sitio ya tiene van dentro del último ${'handle'}, salvo ajustes como ${'tls'} y ${'log'}, que solo funcionan fuera. Fuera de él, ${'basic_auth'}, ${'forward_auth'} y ${'redir'} se ejecutan antes de responder a la petición previa, que no puede ni iniciar sesión ni seguir una redirección.`,
  'django-order': text`El middleware debe ir antes de todo lo que pueda responder, como ${'CommonMiddleware'} o WhiteNoise. Django no arranca si ${'corsheaders'} está instalado dos veces.`,
  'django-lists-replace': text`Estas listas sustituyen a las del paquete. Si otras peticiones necesitan más encabezados, deben empezar con ${'*default_headers'} de ${'corsheaders.defaults'}.`,
  'django-all-origins': text`${'CORS_ALLOW_ALL_ORIGINS'} junto con ${'CORS_ALLOW_CREDENTIALS'} da acceso a cualquier sitio, con las cookies del usuario.`,
  'django-csrf': text`Las peticiones que cambian algo, como ${'PUT'} o ${'POST'}, exigen además el origen en ${'CSRF_TRUSTED_ORIGINS'}. Para que las cookies se envíen desde otro sitio, ${'SESSION_COOKIE_SAMESITE'} y ${'CSRF_COOKIE_SAMESITE'} deben ser ${"'None'"}, junto con ${'SESSION_COOKIE_SECURE'} y ${'CSRF_COOKIE_SECURE'}.`,
  'fastapi-last': text`Debe ir al final: después, ${'app'} ya no admite rutas. Con ${'app.add_middleware'} en su lugar, la respuesta a un error no controlado no llevaría los encabezados.`,
  'fastapi-any-origin': text`${'["*"]'} junto con ${'allow_credentials'} da acceso a cualquier sitio, con las cookies del usuario.`,
  'fastapi-vary': text`${'Vary'} solo se agrega para los orígenes permitidos. Si hay una caché delante, conviene que agregue ${'Vary: Origin'} a todas las respuestas.`,
  'spring-security': text`CORS debe ir antes de Spring Security, porque una petición previa no tiene sesión. El orden de este filtro se ocupa de ello.`,
  'spring-methods': text`Spring rechaza con el estado 403 un método que no está en la lista, incluso uno que el navegador dejaría pasar.`,
};
