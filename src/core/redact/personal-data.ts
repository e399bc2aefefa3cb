/** Finds personal data by its form: payment cards, e-mail addresses and telephone numbers. */
import type { Range } from './sensitive-ranges.ts';

const CARD = /(?<![\d.-])\d(?:[ +-]?\d){11,18}(?![\d.])/g;

/** The check digit of card numbers. Source: ISO/IEC 7812-1, annex B. */
const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits.at(-1 - at)) * (at % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
};

/** Issuers' first digits, so that times in milliseconds and ids rarely count as cards. */
const isCard = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return /^(?:4|5[0-8]|6|2[2-7]|3[04-9])/.test(digits) && passesLuhn(digits);
};

// The part before the sign is looked for only where there is a sign: else every character of a long text could begin one.
const AFTER_SIGN = /@(?:[a-z\d-]{1,63}\.)+[a-z]{2,24}(?![\w@-])/gi;
const BEFORE_SIGN = /[\w.+%-]{1,64}$/;

const findEmailAddresses = (plain: string): readonly Range[] =>
  [...plain.matchAll(AFTER_SIGN)].flatMap(({ 0: domain, index }): readonly Range[] => {
    const [local] = BEFORE_SIGN.exec(plain.slice(Math.max(0, index - 64), index)) ?? [];
    return local === undefined ? [] : [[index - local.length, index + domain.length]];
  });

/** In international form only: a plain number is more often an id. */
const PHONE = /(?<![\w+])\+[1-9](?:[ ().+-]{0,2}\d){7,14}(?![\w])/g;

/** Finds personal data in a text without URLs' authorities. */
export const findPersonalData = (plain: string): readonly Range[] => [
  ...[...plain.matchAll(CARD)].filter(([text]) => isCard(text)).map(rangeOf),
  ...findEmailAddresses(plain),
  ...[...plain.matchAll(PHONE)].map(rangeOf),
];

const rangeOf = ({ 0: text, index }: RegExpMatchArray & { readonly index: number }): Range => [index, index + text.length];
