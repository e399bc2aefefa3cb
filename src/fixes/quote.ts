/** How each language writes a string. Every character that these are given is visible ASCII or a space. */

/** JavaScript. */
export const jsString = (value: string): string => `'${value.replace(/[\\']/g, '\\$&')}'`;

/** Python and Java. */
export const doubleQuotedString = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&')}"`;

/** nginx cannot escape the sign of a variable, so a variable holds it. */
export const NGINX_DOLLAR = 'cors_dollar';
export const nginxString = (value: string): string => doubleQuotedString(value).replaceAll('$', `\${${NGINX_DOLLAR}}`);

/** A value of Apache's `Header`, where `%` begins a format. */
export const apacheString = (value: string): string => doubleQuotedString(value.replaceAll('%', '%%'));

/** A string inside of an Apache expression, which is itself inside of double quotes. `{` is escaped because `${` begins a variable. */
export const apacheExpressionString = (value: string): string => {
  const literal = `'${value.replace(/[\\'$%{]/g, '\\$&')}'`;
  return doubleQuotedString(literal).slice(1, -1);
};

/** A header's value in a Caddyfile, where nothing but the quote can be escaped. */
export const caddyfileString = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/** A string inside of a Caddyfile's expression, which ends at a backtick and where `{` begins a placeholder. */
export const caddyExpressionString = (value: string): string => {
  const asUnicode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `"${value.replace(/[^\w:/.-]/g, asUnicode)}"`;
};
