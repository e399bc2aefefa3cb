/** String literals of each configuration language. The input has only visible ASCII and spaces. */

export const jsString = (value: string): string => `'${value.replace(/[\\']/g, '\\$&')}'`;

/** A string in Python or Java. */
export const doubleQuotedString = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&')}"`;

/** nginx can't escape `$`, so a variable holds it. */
export const NGINX_DOLLAR = 'cors_dollar';
export const nginxString = (value: string): string => doubleQuotedString(value).replaceAll('$', `\${${NGINX_DOLLAR}}`);

/** A value of Apache's `Header`, where `%` starts a format specifier. */
export const apacheString = (value: string): string => doubleQuotedString(value.replaceAll('%', '%%'));

/** A string in an Apache expression, which is itself in double quotes. `{` is escaped because `${` starts a variable. */
export const apacheExpressionString = (value: string): string => {
  const literal = `'${value.replace(/[\\'$%{]/g, '\\$&')}'`;
  return doubleQuotedString(literal).slice(1, -1);
};

/** A header value in a Caddyfile, where only the quote can be escaped. */
export const caddyfileString = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/** A string in an expression of a Caddyfile, where a backtick ends the expression and `{` starts a placeholder. */
export const caddyExpressionString = (value: string): string => {
  const asUnicode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `"${value.replace(/[^\w:/.-]/g, asUnicode)}"`;
};
