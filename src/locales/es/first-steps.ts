import type { FirstSteps } from '../catalogue/detail.ts';
import { text } from '../catalogue/text.ts';

export const esFirstSteps: FirstSteps = {
  bypassAuthentication: text`Excluye las peticiones ${'OPTIONS'} de la comprobación de autenticación.`,
  fixError: (status) => text`Corrige primero el error ${status}.`,
  returnOk: (status) => text`Responde a la petición previa con un estado 200–299, no ${status}.`,
  redirectedPreflight: (location) =>
    text`Haz la petición directamente a ${location}, o excluye las peticiones ${'OPTIONS'} de la redirección.`,
  redirected: (location) =>
    text`Haz la petición directamente a ${location}. Si es una página de inicio de sesión, devuelve ${'401'} en lugar de redirigir.`,
  sendOnce: (header) => text`Envía ${header} una sola vez.`,
  add: (items, header) => text`Agrega ${items} a ${header}.`,
  send: (line) => text`Envía ${line}.`,
  validLocation: text`Envía una URL válida en ${'Location'}.`,
  redirectToHttp: text`Redirige a una URL ${'http'} o ${'https'}.`,
  fixLoop: text`Corrige el bucle de redirecciones en el servidor.`,
  removeUserInfo: text`Quita el nombre de usuario y la contraseña de ${'Location'}.`,
};
