/** Terms of the filter that the row's menu adds. */

/** Returns a filter with one more term. The same term, or its opposite, is replaced. */
export const withTerm = (typed: string, key: 'host' | 'reason', value: string, negated = false): string => {
  const written = `${key}:${/\s/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;
  const others = typed.split(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/).filter((term) => term !== '' && term.replace(/^-/, '') !== written);
  return [...others, negated ? `-${written}` : written].join(' ');
};
