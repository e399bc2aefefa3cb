/** Secrets that are invented, each with the places of an exchange that it may be found in. */

/** A secret that shows by its form, wherever it is. */
interface Formed {
  readonly name: string;
  readonly value: string;
}

/** A secret that only the name beside it gives away. */
interface Named extends Formed {
  readonly key: string;
}

/** Letters and digits without a pattern, the same in each run. */
const random = (seed: number, length: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'): string => {
  let state = seed * 2_654_435_761 + 97;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += alphabet[(state >>> 8) % alphabet.length];
  }
  return text;
};
const HEX = '0123456789abcdef';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64Url = (text: string): string => Buffer.from(text).toString('base64url');

// What begins the tokens of issuers, and how long the rest is.
const PREFIXES: readonly (readonly [prefix: string, length: number, alphabet?: string])[] = [
  ['ghp_', 36],
  ['gho_', 36],
  ['ghs_', 36],
  ['ghu_', 36],
  ['ghr_', 36],
  ['github_pat_', 50],
  ['glpat-', 20],
  ['gldt-', 20],
  ['sk_live_', 24],
  ['sk_test_', 24],
  ['rk_live_', 24],
  ['whsec_', 32],
  ['AIza', 35],
  ['ya29.', 60],
  ['GOCSPX-', 28],
  ['xoxb-', 40],
  ['xoxp-', 40],
  ['xapp-', 40],
  ['sk-ant-', 40],
  ['sk-proj-', 40],
  ['hf_', 34],
  ['gsk_', 40],
  ['npm_', 36],
  ['pypi-', 60],
  ['dckr_pat_', 27],
  ['shpat_', 32, HEX],
  ['shpss_', 32, HEX],
  ['SG.', 40],
  ['xkeysib-', 60, HEX],
  ['dop_v1_', 64, HEX],
  ['hvs.', 40],
  ['pscale_tkn_', 40],
  ['sbp_', 40, HEX],
  ['dapi', 32, HEX],
  ['lin_api_', 40],
  ['ntn_', 40],
  ['figd_', 40],
  ['PMAK-', 50],
  ['ATATT', 50],
  ['NRAK-', 27],
  ['glsa_', 40],
  ['sntrys_', 50],
  ['EAAG', 50],
  ['rzp_live_', 14],
  ['sq0atp-', 22],
  ['AKIA', 16, CAPITALS],
  ['ASIA', 16, CAPITALS],
  ['AC', 32, HEX],
];

const jwt = `${base64Url('{"alg":"HS256","typ":"JWT"}')}.${base64Url('{"sub":"7","name":"Mallory"}')}.${random(1, 43)}`;

export const formed: readonly Formed[] = [
  ...PREFIXES.map(([prefix, length, alphabet], index) => ({
    name: `token ${prefix}`,
    value: prefix + random(index + 10, length, alphabet),
  })),
  { name: 'JSON Web Token', value: jwt },
  { name: 'JSON in Base64', value: base64('{"password":"quartz-9","user":"mallory"}') },
  { name: 'JSON list in Base64', value: base64('["quartz-9","mallory","token"]') },
  { name: 'random letters and digits', value: random(2, 40) },
  { name: 'random hexadecimal digits', value: random(3, 64, HEX) },
  { name: 'card number', value: '4111111111111111' },
  { name: 'card number in groups', value: '5500 0000 0000 0004' },
  { name: 'e-mail address', value: 'mallory.quartz@mail.example' },
  { name: 'telephone number', value: '+44 20 7946 0958' },
];

const KEYS = [
  ...['password', 'passwd', 'pwd', 'secret', 'client_secret', 'token', 'access_token', 'refresh_token', 'id_token', 'auth', 'apikey'],
  ...['api_key', 'x-api-key', 'session', 'sessionid', 'sid', 'jsessionid', 'csrf', 'xsrf-token', 'code', 'state', 'invite', 'magic', 'otp'],
  ...['pin', 'cvv', 'signature', 'sig', 'X-Amz-Signature', 'X-Amz-Credential', 'assertion', 'SAMLResponse', 'ticket', 'nonce', 'passcode'],
  ...[
    'contraseña',
    'clave',
    'パスワード',
    '비밀번호',
    'passwort',
    'kennwort',
    'mot_de_passe',
    'senha',
    'parola',
    'wachtwoord',
    'hasło',
    'пароль',
  ],
];

export const named: readonly Named[] = KEYS.map((key, index) => ({
  key,
  name: `value of ${key}`,
  // Short numbers are as secret as words.
  value: /^(?:otp|pin|cvv)$/.test(key) ? String(100_000 + index * 7_919) : `quartz${index}zebra`,
}));

/** Path pieces that a secret follows. */
export const pathKeys = ['reset-password', 'verify-email', 'magic-link', 'invite', 'activate', 'unsubscribe', 'token', 'auth', 'share'];
