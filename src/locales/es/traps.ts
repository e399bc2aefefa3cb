import { text } from '../catalogue/text.ts';
import type { Traps } from '../catalogue/traps.ts';

/** The common mistakes with each server. */
export const esTraps: Traps = {
  'one-layer': text`Agrega estos encabezados en un solo lugar. Si la aplicación y un proxy los agregan, el navegador recibe dos valores y bloquea la respuesta.`,
  'express-first': text`Agrégalo antes de todas las rutas y del middleware de autenticación, para que también procese peticiones previas y errores.`,
  'express-credentials-boolean': text`${'credentials'} debe ser el booleano ${'true'}. La cadena ${"'true'"} no tiene efecto.`,
  'express-origin-true': text`${'origin: true'} permite que cualquier sitio lea respuestas con las cookies del usuario. Sin ${'origin'}, el middleware envía ${'*'}. Si es indefinido o está vacío, como con una variable de entorno sin definir, no envía ningún encabezado.`,
  'fastify-root': text`Regístralo en la instancia raíz, antes de las rutas. Dentro de un plugin, no se aplica fuera del plugin, por ejemplo a las respuestas 404.`,
  'fastify-methods': text`Sin ${'methods'}, solo permite ${'GET'}, ${'HEAD'} y ${'POST'}.`,
  'fastify-origin-true': text`${'origin: true'} permite que cualquier sitio lea respuestas con las cookies del usuario.`,
  'nginx-always': text`Sin ${'always'}, nginx no agrega estos encabezados a las respuestas de error y la página no puede leerlas.`,
  'nginx-inheritance': text`Un bloque ${'location'} con su propio ${'add_header'} no hereda estos encabezados. Repítelos todos ahí.`,
  'apache-modules': text`Activa los módulos ${'headers'} y ${'rewrite'}: ${'a2enmod headers rewrite'}.`,
  'apache-preflight-place': text`En ${'.htaccess'}, esta regla se ejecuta después de la autenticación, que rechaza las peticiones previas. Ponla en la configuración del host virtual.`,
  'apache-tables': text`${'Header set'} y ${'Header always set'} escriben en dos tablas distintas. Apache envía dos veces un encabezado que está en ambas. Quita el encabezado de la aplicación con ${'Header onsuccess unset'}.`,
  'caddy-errors': text`Solo ${'handle_errors'} procesa las respuestas de error. Agrega el import también ahí, o no llevarán estos encabezados.`,
  'caddy-handle': text`Mueve las directivas del sitio al último ${'handle'}, salvo ajustes como ${'tls'} y ${'log'}. Estos solo funcionan fuera. Fuera de él, ${'basic_auth'}, ${'forward_auth'} y ${'redir'} se ejecutan antes de la respuesta a la petición previa. Los navegadores envían las peticiones previas sin credenciales y no siguen sus redirecciones.`,
  'django-order': text`Pon el middleware antes de cualquier otro que pueda devolver una respuesta, como ${'CommonMiddleware'} o WhiteNoise. Django no arranca si ${'corsheaders'} aparece dos veces en ${'INSTALLED_APPS'}.`,
  'django-lists-replace': text`Estas listas sustituyen los valores predeterminados del paquete. Si otras peticiones necesitan más encabezados, empieza la lista con ${'*default_headers'} de ${'corsheaders.defaults'}.`,
  'django-all-origins': text`${'CORS_ALLOW_ALL_ORIGINS'} junto con ${'CORS_ALLOW_CREDENTIALS'} permite que cualquier sitio lea respuestas con las cookies del usuario.`,
  'django-csrf': text`Las peticiones que cambian datos, como ${'PUT'} o ${'POST'}, también necesitan el origen en ${'CSRF_TRUSTED_ORIGINS'}. Para cookies desde otro sitio, establece ${'SESSION_COOKIE_SAMESITE'} y ${'CSRF_COOKIE_SAMESITE'} en ${"'None'"}. Activa además ${'SESSION_COOKIE_SECURE'} y ${'CSRF_COOKIE_SECURE'}.`,
  'fastapi-last': text`Ponlo al final. Después no se pueden agregar rutas a ${'app'}. Con ${'app.add_middleware'} en su lugar, las respuestas a errores no controlados no llevan encabezados de CORS.`,
  'fastapi-any-origin': text`${'["*"]'} junto con ${'allow_credentials'} permite que cualquier sitio lea respuestas con las cookies del usuario.`,
  'fastapi-vary': text`Agrega ${'Vary'} solo para los orígenes permitidos. Si usas una caché, configúrala para que agregue ${'Vary: Origin'} a todas las respuestas.`,
  'spring-security': text`CORS debe ejecutarse antes de Spring Security, porque las peticiones previas no tienen sesión. El orden de este filtro lo garantiza.`,
  'spring-methods': text`Spring rechaza con el estado 403 los métodos que no están en la lista, incluso los que el navegador permitiría.`,
};
