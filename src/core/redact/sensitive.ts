/** Decides by name or by pattern whether data is sensitive. Every function runs in linear time. */

// Anywhere in a name without its separators.
const SENSITIVE_WORDS =
  /authorization|authentication|authhash|token|secret|(?:access|api|app|auth|master|private|shared|subscription)key|(?:auth|device|invite|login|mfa|oauth|oob|reset|security|sms|user|verification)code|csrf|xsrf|hmac|session|sessid|password|passwd|passphrase|passcode|credential|signature|jwt|saml(?:re|art)|relaystate|assertion|magiclink|(?:card|account|phone)(?:number|no)|creditcard|telephone/;
// The same in other languages, without diacritics. Names that the panel's languages and the most common others use.
const SENSITIVE_WORDS_ELSEWHERE =
  /contrasen|clave(?:secreta|acceso|$)|secreto|passwort|kennwort|geheim|motdepasse|senha|segredo|parola|wachtwoord|haslo|sifre|salasana|losenord|adgangskode|jelszo|heslo|пароль|токен|секрет|パスワード|暗証|合言葉|秘密|トークン|비밀번호|비번|암호|토큰|인증|密码|密碼|口令|令牌|密钥/;
// As the last word of a name.
const SENSITIVE_LAST =
  /^(?:auth|bearer|cookie|creds?|cv[cv]|email|hash|hdne[at]s?|gda|iban|invitation|invite|key|magic|mail|mfa|mobile|nonce|otp|pass|phone|pin|pswd|pwd?|sas|se?ssid|sid|sig|ssn|tel|ticket|totp|verifier|xauth)$/;
// Attributes of sensitive data that aren't sensitive themselves, and keys that grant no access.
const NON_SENSITIVE_LAST =
  /(?:^| )(?:age|algorithm|confirmed|count|enabled|endpoint|error|expires|expiry|limit|mode|policy|remaining|required|reset|status|timeout|ttl|type|uri|url|version|(?:cache|foreign|group|idempotency|object|order|partition|primary|public|sort|surrogate) key)$/;

// What a program writes for a missing value, which is often the whole diagnosis; numbers that are easy to guess;
// credentials modes; and masks.
const NON_SENSITIVE = /^(?:|\*+|•+|true|false|null|undefined|none|nan|\[object \w{1,20}\]|include|omit|same-origin)$/i;
const SHORT_NUMBER = /^\d{1,3}$/;
// Their values are short numbers.
const SHORT_NUMBER_NAME = /(?:^| )(?:cv[cv]2?|mfa|otp|pin|totp|security code)$/;
// `state` is a nonce in OAuth (RFC 6749, 4.1.1), and elsewhere a word or a place.
const STATE_NONCE = /^(?=.*[\d_.-])[\w.~+/=%-]{8,}$/;

/** Whether the name of a header or a parameter suggests a sensitive value. */
export const isSensitiveName = (name: string): boolean => {
  const words = wordsOf(name);
  if (NON_SENSITIVE_LAST.test(words.join(' '))) return false;
  const bare = words.join('');
  if (bare === 'code') return true; // too common as part of a name
  return SENSITIVE_WORDS.test(bare) || SENSITIVE_WORDS_ELSEWHERE.test(bare) || SENSITIVE_LAST.test(words.at(-1) ?? '');
};

// Letters that Unicode doesn't decompose.
const LATIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Returns the words of a name in lowercase, without diacritics. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łŁøØđĐıßæÆœŒ]/g, (letter) => LATIN[letter.toLowerCase()] ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether a value isn't sensitive, whatever its name is. */
export const isNonSensitive = (value: string): boolean => NON_SENSITIVE.test(value.trim()) || SHORT_NUMBER.test(value.trim());

const isState = (name: string): boolean => wordsOf(name).at(-1) === 'state';

/** Whether values with this name can be sensitive. */
export const isTellingName = (name: string): boolean => isSensitiveName(name) || isState(name);

/** Whether a value with this name is sensitive. */
export const isSensitivePair = (name: string, value: string): boolean => {
  if (NON_SENSITIVE.test(value.trim())) return false;
  if (isState(name)) return STATE_NONCE.test(value);
  return isSensitiveName(name) && (!SHORT_NUMBER.test(value.trim()) || SHORT_NUMBER_NAME.test(wordsOf(name).join(' ')));
};

const MIN_LENGTH = 20; // characters; a shorter random id is easy to guess

const classOf = (character: string): string => (character >= 'a' ? 'lower' : character >= 'A' ? 'upper' : 'digit');

/** Random characters change between letters and digits, or between lowercase and uppercase, more often than words do. */
const isRandom = (run: string): boolean => {
  const characters = run.replace(/[^A-Za-z0-9]/g, '');
  if (characters.length < MIN_LENGTH || !/[A-Za-z]/.test(characters) || new Set(characters).size < 8) return false;
  let changes = 0;
  for (let at = 1; at < characters.length; at++) if (classOf(characters.charAt(at)) !== classOf(characters.charAt(at - 1))) changes++;
  const share = changes / characters.length;
  if (share >= (/\d/.test(characters) ? 0.22 : 0.4)) return true;
  return run.split(/[^A-Za-z0-9]+/).some(isLongJumble);
};

/** No word is that long, and a name of several words has separators or mixed case. */
const isLongJumble = (word: string): boolean =>
  word.length >= 32 && (word === word.toLowerCase() || word === word.toUpperCase()) && /[A-Za-z]/.test(word) && new Set(word).size >= 8;

/** Whether a text looks like a random id or a token. */
export const looksRandom = (text: string): boolean => text.split(/[^A-Za-z0-9_+-]+/).some(isRandom);
