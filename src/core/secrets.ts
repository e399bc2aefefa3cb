/** What looks like a secret, by its name or by itself. Every question takes time in proportion to the text alone. */

const SECRET_WORDS =
  /authorization|token|secret|apikey|accesskey|privatekey|sharedkey|masterkey|authkey|appkey|subscriptionkey|csrf|xsrf|session|sessid|password|passwd|passphrase|passcode|credential|signature|jwt|samlre|assertion/;
const SECRET_NAME = /^(?:auth|bearer|code|hmac|key|nonce|otp|pass|pwd|sas|se?ssid|sid|sig|ticket|xauth)$/;

// What a program writes where it has nothing: telling it apart from a secret is often the whole diagnosis.
const HARMLESS = /^(?:|\*|0|1|true|false|null|undefined|none|nan|\[object \w{1,20}\])$/i;

/** Without the percent-encoding of ASCII characters, however often they were encoded. To be judged, not to be shown. */
export const decoded = (text: string): string =>
  text.replace(/%(?:25)*([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Whether the name of a header or of a parameter says that its value is a secret. */
export const namesSecret = (name: string): boolean => {
  const bare = decoded(name)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return SECRET_WORDS.test(bare) || SECRET_NAME.test(bare);
};

/** Whether a value says nothing, whatever its name says. */
export const isHarmless = (value: string): boolean => HARMLESS.test(value.trim());

const SHORTEST = 20; // characters of a random id that is hard to guess

const classOf = (character: string): string => (character >= 'a' ? 'lower' : character >= 'A' ? 'upper' : 'digit');

/** Random characters change between letters and digits, or between small and large ones, more often than words do. */
const isRandom = (run: string): boolean => {
  const characters = run.replace(/[^A-Za-z0-9]/g, '');
  if (characters.length < SHORTEST || !/[A-Za-z]/.test(characters) || new Set(characters).size < 8) return false;
  let changes = 0;
  for (let at = 1; at < characters.length; at++) if (classOf(characters.charAt(at)) !== classOf(characters.charAt(at - 1))) changes++;
  const share = changes / characters.length;
  if (share >= (/\d/.test(characters) ? 0.22 : 0.4)) return true;
  return run.split(/[^A-Za-z0-9]+/).some(isLongJumble);
};

/** No word is that long, and a name of several words shows by its letter case or by its gaps where they begin. */
const isLongJumble = (word: string): boolean =>
  word.length >= 32 && (word === word.toLowerCase() || word === word.toUpperCase()) && /[A-Za-z]/.test(word) && new Set(word).size >= 8;

/** The signed tokens of RFC 7519: all of them begin with the bytes of `{"`. */
export const JWT = /(?<![\w-])eyJ[\w-]+\.[\w.-]*/g;

/** Whether a value looks like a token, whatever it is called. Escaped bytes count as gaps. */
export const looksSecret = (value: string): boolean =>
  value.search(JWT) >= 0 ||
  value
    .replace(/%[0-9a-f]{2}/gi, ' ')
    .split(/[^A-Za-z0-9_+-]+/)
    .some(isRandom);
