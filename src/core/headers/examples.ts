/** The same request in both APIs. */
export interface HeaderExample {
  readonly fetch: string;
  readonly xhr: string;
}

const xhrSending = (method: string, ...lines: readonly string[]): string =>
  ['const xhr = new XMLHttpRequest();', `xhr.open('${method}', url);`, ...lines, 'xhr.send();'].join('\n');

/** A cross-origin request with the default options. */
export const PLAIN: HeaderExample = {
  fetch: "const response = await fetch(url, { mode: 'cors' });",
  xhr: xhrSending('GET'),
};

/** Credentials mode `include`. */
export const WITH_CREDENTIALS: HeaderExample = {
  fetch: "const request = new Request(url, { credentials: 'include' });\nconst response = await fetch(request);",
  xhr: xhrSending('GET', 'xhr.withCredentials = true;'),
};

/** A method that needs a preflight. */
export const OTHER_METHOD: HeaderExample = {
  fetch: "const response = await fetch(url, { method: 'PUT' });",
  xhr: xhrSending('PUT'),
};

/** A custom request header, which needs a preflight. */
export const OWN_HEADER: HeaderExample = {
  fetch: "const response = await fetch(url, { headers: { 'X-Request-Id': '42' } });",
  xhr: xhrSending('GET', "xhr.setRequestHeader('X-Request-Id', '42');"),
};

/** An `Authorization` header that the page sets. */
export const AUTHORIZED: HeaderExample = {
  fetch: "const response = await fetch(url, { headers: { Authorization: 'Bearer ' + token } });",
  xhr: xhrSending('GET', "xhr.setRequestHeader('Authorization', 'Bearer ' + token);"),
};

/** Reading a response header. */
export const READ_HEADER: HeaderExample = {
  fetch: "const response = await fetch(url);\nresponse.headers.get('X-Total-Count');",
  xhr: xhrSending('GET', "xhr.onload = () => xhr.getResponseHeader('X-Total-Count');"),
};
