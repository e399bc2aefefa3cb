import { UNTRUSTED_CONNECTION } from '../../../core/facts/facts.ts';
import type { OutcomesWords } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';
import { counted, listed } from '../format.ts';

export const enOutcomes: OutcomesWords = {
  summaries: {
    hidden: 'Blocked',
    partly: 'Partly readable',
    readable: 'Readable',
    opaque: 'Opaque',
    depends: 'Depends',
    'no-response': 'No response',
  },
  outcomes: {
    readable: {
      title: text`JavaScript can read this response`,
      why: text`All checks passed. The page’s JavaScript can read the response.`,
      short: '',
    },
    partly: (missed) => ({
      title: text`JavaScript can read this response, except some headers`,
      why: text`${'Access-Control-Expose-Headers'} doesn’t expose ${listed(missed)}, so JavaScript gets ${'null'}.`,
      short: `${counted(missed.length, 'header', 'headers')} not exposed`,
    }),
    opaque: {
      'no-cors': {
        title: text`The page gets an opaque response`,
        why: text`The request mode is ${'no-cors'}. That’s fine for showing or running a resource, or for sending data. JavaScript can’t read the status, headers, or body. No response header changes that in this mode.`,
        short: 'mode is no-cors',
      },
      'redirect-manual': {
        title: text`The page gets an opaque redirect`,
        why: text`The redirect mode is ${'manual'}. JavaScript sees that there was a redirect, but not where it leads.`,
        short: 'redirect not followed',
      },
    },
    depends: (conditions, alike) => ({
      title: alike ? text`The result is certain, but not its cause` : text`The result depends on data that isn’t in the network log`,
      why: conditions.flatMap(
        ({ when, summary, short }, index) =>
          text`${[index === 0 ? '' : ' ']}With ${when}: ${[summary.toLowerCase()]}${[short === '' ? '.' : ` (${short}).`]}`,
      ),
      short: conditions.find(({ short }) => short !== '')?.short ?? '',
    }),
    inEveryCase: (why, others) => [
      ...why,
      ' This fails in every case.',
      ...others.flatMap(({ when, short }) => text` With ${when}, the browser reports something else first: ${[short]}.`),
    ],
    noResponse: (code, unspecific) => ({
      title: text`The network log has no response`,
      why:
        code === ''
          ? text`The browser doesn’t report a response or a reason, so Corsplain can’t check this request.`
          : unspecific
            ? text`The browser reported ${code} without a response. This code stands for many causes.`
            : text`The browser reported ${code} without a response.`,
      short: code === UNTRUSTED_CONNECTION ? 'certificate not trusted' : code,
    }),
  },
  contradicted: text`These headers don’t explain what the browser did. Another extension or a DevTools override may have changed them. A rule other than CORS may also have applied.`,
};
