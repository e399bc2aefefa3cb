/**
 * Finds tokens by their form, whatever the name beside them is. The prefixes are those that the issuers document. Rule sets for scanners,
 * such as `@secretlint/secretlint-rule-preset-recommend` 13.1.0, match exact lengths and miss cut or invented tokens, and need Node.js.
 */
import type { Range } from './sensitive-ranges.ts';

/** What begins a token, by issuer. Letter case counts. */
const PREFIXES = [
  'gh[opsur]_|github_pat_|gl[a-z]{2,7}-|GR1348941', // GitHub, GitLab
  '(?:sk|rk)_(?:live|test)_|whsec_|sq0[a-z]{3}-|access_token\\$', // Stripe, Square, Braintree
  'AIza|ya29\\.|1//0|GOCSPX-', // Google
  'xox[a-z]-|xoxe\\.xox[a-z]-|xapp-', // Slack
  'sk-|hf_|gsk_|r8_|pplx-|xai-', // OpenAI, Anthropic, Hugging Face, Groq, Replicate, Perplexity, xAI
  'npm_|pypi-|rubygems_|dckr_(?:pat|oat)_|oy2', // package registries
  'shp(?:at|ca|pa|ss)_|SG\\.|xkeysib-|xsmtpsib-|key-', // Shopify, SendGrid, Brevo, Mailgun
  'do[opr]_v1_|hv[bsr]\\.|pscale_(?:tkn|oauth|pw)_|sbp_|sb_secret_|dp\\.[a-z]{2,5}\\.|dapi', // hosting and databases
  'lin_(?:api|oauth)_|ntn_|secret_|fig[dou]_|PMAK-|ATATT|ATCTT|pat-(?:na|eu)\\d-|CFPAT-', // tools for teams
  'NRAK-|glsa_|glc_|sntry[su]_|dt0[a-z]\\d{2}\\.', // monitoring
  'EAA[A-Z]|SK(?=[\\da-f]{32})|AC(?=[\\da-f]{32})|FLWSECK|rzp_(?:live|test)_', // Meta, Twilio, payment providers
];
const PREFIXED = new RegExp(`(?<![A-Za-z0-9])(?:${PREFIXES.join('|')})[\\w.~+/-]{8,}={0,2}`, 'g');

/** Access key ids of Amazon Web Services. Shorter ones are examples that are still nobody's business. */
const AWS_KEY = /(?<![A-Za-z0-9])(?:A3T[A-Z0-9]|ABIA|ACCA|AGPA|AIDA|AIPA|AKIA|ANPA|ANVA|APKA|AROA|ASCA|ASIA)[A-Z0-9]{12,}(?![a-z])/g;

/** JSON Web Tokens (RFC 7519) and other JSON in Base64: it begins with `{"`, `{ "`, a line break after `{`, `[{` or `["`. */
const JSON_IN_BASE64 = /(?<![\w-])(?:eyJ(?:[\w-]*={0,2}\.[\w.=-]*|[\w+/-]{17,}={0,2})|(?:ey[AB]|ew[0o]|W3s|WyJ)[\w+/-]{20,}={0,2})/g;

const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

const hasDigit = (text: string): boolean => /\d/.test(text);

/** A prefix that is also a word needs a digit after it: `sk-button-primary` is a class name, `key-value-store` a path. */
const isWordLike = (token: string): boolean => /^(?:sk-|key-|secret_|gl[a-z]+-|dapi|1\/\/0|SG\.)/.test(token) && !hasDigit(token);

/** Finds tokens of well-known forms. */
export const findTokens = (plain: string): readonly Range[] =>
  [PREFIXED, AWS_KEY, JSON_IN_BASE64, PRIVATE_KEY].flatMap((form) =>
    [...plain.matchAll(form)].filter(([token]) => !isWordLike(token)).map(({ 0: token, index }): Range => [index, index + token.length]),
  );
