import type { Failure } from '../../core/ruling/ruling.ts';
import type { Catalogue } from '../../locales/catalogue/catalogue.ts';
import type { FirstSteps } from '../../locales/catalogue/detail.ts';
import type { Text } from '../../locales/catalogue/text.ts';
import type { EvaluatedExchange } from '../state/evaluated.ts';
import { isSentTwice, neededLineAt, type Repairs, repairsOf } from '../state/repairs.ts';

/** Returns what to do first about an exchange, in one sentence; null where nothing is wrong, or where that depends on open facts. */
export const firstStepOf = (evaluated: EvaluatedExchange, steps: FirstSteps, catalogue: Catalogue): Text | null => {
  const { verdict, failure, summary } = evaluated;
  if (verdict.kind === 'depends' || (summary !== 'hidden' && summary !== 'partly')) return null;
  const repairs = repairsOf(evaluated);
  if (!failure) return stepOfRemedy(repairs, steps, catalogue);
  return stepBeforeAnyHeader(failure, evaluated, steps) ?? stepAtHeader(failure, repairs, steps) ?? stepOfRemedy(repairs, steps, catalogue);
};

/** What must change at this place before any header helps, even if the browser complains about a header first. */
const stepBeforeAnyHeader = (first: Failure, { verdict }: EvaluatedExchange, steps: FirstSteps): Text | null => {
  const [{ ruling }] = verdict.branches;
  const here = ruling.kind === 'hidden' ? ruling.failures.filter(({ place, hop }) => place === first.place && hop === first.hop) : [];
  return here.map((failure) => stepBeforeHeader(failure, steps)).find((step) => step !== null) ?? null;
};

/** An error, an authentication check, or a redirect. */
const stepBeforeHeader = ({ reason, place }: Failure, steps: FirstSteps): Text | null => {
  switch (reason.id) {
    case 'allow-origin-missing-unauthorized':
    case 'preflight-unauthorized':
      // Most refusals with 403 come from the CORS layer itself.
      return reason.status === 401 ? steps.bypassAuthentication : steps.returnOk(reason.status);
    case 'allow-origin-missing-on-error':
      return steps.fixError(reason.status);
    case 'preflight-status':
      return steps.returnOk(reason.status);
    case 'preflight-redirected':
      return steps.redirectedPreflight(reason.location);
    case 'allow-origin-missing-on-redirect':
      return place === 'preflight' ? steps.redirectedPreflight(reason.location) : steps.redirected(reason.location);
    case 'redirect-location-invalid':
      return steps.validLocation;
    case 'redirect-scheme':
      return steps.redirectToHttp;
    case 'redirect-count':
      return steps.fixLoop;
    case 'redirect-url-credentials':
      return steps.removeUserInfo;
    default:
      return null;
  }
};

/** What to change in the header that the browser complains about; null if the page itself must change first. */
const stepAtHeader = (failure: Failure, repairs: Repairs, steps: FirstSteps): Text | null => {
  const { reason } = failure;
  const { branch, remedies } = repairs;
  if (!('header' in reason) || remedies[0]?.kind !== 'server') return null;
  if (isSentTwice(branch)) return steps.sendOnce(reason.header);
  const line = neededLineAt(repairs, failure, reason.header);
  if (!line) return null;
  const { name, value, kept, added } = line;
  return kept.length > 0 && added.length > 0 ? steps.add(added.join(', '), name) : steps.send(`${name}: ${value}`);
};

/** The first change of the best remedy. */
const stepOfRemedy = ({ remedies }: Repairs, steps: FirstSteps, { remedies: words }: Catalogue): Text | null => {
  const [best] = remedies;
  if (!best) return null;
  if (best.kind === 'page') return words.page(best.change);
  if (best.kind === 'nobody') return words.nobody;
  const [{ preflight, response }] = best.hops;
  const line = [...(preflight ?? []), ...response].find(({ added }) => added.length > 0);
  if (!line) return null;
  const { name, value, kept, added } = line;
  return kept.length > 0 ? steps.add(added.join(', '), name) : steps.send(`${name}: ${value}`);
};
