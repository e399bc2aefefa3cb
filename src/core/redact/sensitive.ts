/** Decides by name or by pattern whether data is sensitive. Every function runs in linear time. */

// Anywhere in a name without its separators.
const SENSITIVE_WORDS =
  /authorization|token|secret|(?:access|api|app|auth|master|private|shared|subscription)key|(?:auth|device|invite|login|mfa|oauth|oob|reset|sms|user|verification)code|csrf|xsrf|session|sessid|password|passwd|passphrase|passcode|credential|signature|jwt|saml(?:re|art)|relaystate|assertion/;
// As the last word of a name.
const SENSITIVE_LAST =
  /^(?:auth|bearer|cookie|creds?|cv[cv]|hmac|key|mfa|nonce|otp|pass|pin|pswd|pwd?|sas|se?ssid|sid|sig|ticket|totp|verifier|xauth)$/;
// Attributes of sensitive data that aren't sensitive themselves, and keys that grant no access.
const NON_SENSITIVE_LAST =
  /(?:^| )(?:age|count|enabled|endpoint|error|expires|expiry|limit|mode|policy|remaining|required|reset|status|timeout|ttl|type|uri|url|version|(?:cache|foreign|group|idempotency|object|order|partition|primary|public|sort|surrogate) key)$/;

// What a program writes for a missing value, which is often the whole diagnosis; numbers that are easy to guess;
// credentials modes; and masks.
const NON_SENSITIVE = /^(?:|\*+|•+|\d{1,3}|true|false|null|undefined|none|nan|\[object \w{1,20}\]|include|omit|same-origin)$/i;

/** Whether the name of a header or a parameter suggests a sensitive value. */
export const isSensitiveName = (name: string): boolean => {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  if (NON_SENSITIVE_LAST.test(words.join(' '))) return false;
  const bare = words.join('');
  return SENSITIVE_WORDS.test(bare) || SENSITIVE_LAST.test(words.at(-1) ?? '') || bare === 'code'; // too common as part of a name
};

/** Whether a value isn't sensitive, whatever its name is. */
export const isNonSensitive = (value: string): boolean => NON_SENSITIVE.test(value.trim());

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
