import { ALLOW_CREDENTIALS, byPlace, type ReasonWords } from '../../catalogue/reason-words.ts';
import { type Text, text } from '../../catalogue/text.ts';

/** What was required and received, then what is special about this value. */
const wrongValue = ({ sent }: { readonly sent: string | null }, special: Text): Text =>
  text`The request’s credentials mode is ${'include'}. In this mode, ${ALLOW_CREDENTIALS} must be exactly ${'true'}, but the server sent ${sent ?? ''}. ${special}`;

export const enAllowCredentials = {
  'allow-credentials-missing': (_, position) => ({
    title: byPlace(
      position,
      text`The server allows the origin but not credentials`,
      text`The preflight response doesn’t allow credentials`,
    ),
    why: byPlace(
      position,
      text`The request’s credentials mode is ${'include'}. In this mode, the response must also have ${`${ALLOW_CREDENTIALS}: true`}, but the server didn’t send this header.`,
      text`The request’s credentials mode is ${'include'}. In this mode, the preflight response must also have ${`${ALLOW_CREDENTIALS}: true`}, but the server didn’t send this header.`,
    ),
    short: byPlace(position, 'no Allow-Credentials', 'preflight denies credentials'),
  }),
  'allow-credentials-letter-case': (reason, position) => ({
    title: text`The server sent ${reason.sent ?? ''} instead of ${'true'}`,
    why: wrongValue(reason, text`Browsers accept only lowercase ${'true'}.`),
    short: byPlace(position, 'Allow-Credentials uppercase', 'preflight: uppercase true'),
  }),
  'allow-credentials-duplicate': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} is sent more than once`,
    why: wrongValue(
      reason,
      text`The browser combines several header lines into one value. Usually a proxy and the application both add the header. Remove it from one of them.`,
    ),
    short: byPlace(position, 'Allow-Credentials repeated', 'preflight: header repeated'),
  }),
  'allow-credentials-list': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} isn’t just ${'true'}`,
    why: wrongValue(
      reason,
      text`This header can’t be a list. Usually a proxy and the application both add it. Remove it from one of them.`,
    ),
    short: byPlace(position, 'Allow-Credentials not true', 'preflight denies credentials'),
  }),
  'allow-credentials-quoted': (reason, position) => ({
    title: text`The value of ${ALLOW_CREDENTIALS} is in quotes`,
    why: wrongValue(reason, text`Remove the quotes. Browsers treat them as part of the value.`),
    short: byPlace(position, 'Allow-Credentials not true', 'preflight denies credentials'),
  }),
  'allow-credentials-false': (reason, position) => ({
    title: text`The server doesn’t allow credentials`,
    why: wrongValue(reason, text`${'true'} is the only valid value. If you don’t want credentials, omit the header.`),
    short: byPlace(position, 'Allow-Credentials: false', 'preflight denies credentials'),
  }),
  'allow-credentials-not-true': (reason, position) => ({
    title: text`${ALLOW_CREDENTIALS} isn’t ${'true'}`,
    why: wrongValue(reason, text`Browsers don’t accept any other value.`),
    short: byPlace(position, 'Allow-Credentials not true', 'preflight denies credentials'),
  }),
} satisfies Partial<ReasonWords>;
