import type { ConfigurationWords } from '../../../locales/catalogue/configuration.ts';
import { scope } from '../../blocked/scope.ts';

/** The choice between the fix of this request and the one for all requests to its server. */
export const ScopeChoice = ({ count, words }: { readonly count: number; readonly words: ConfigurationWords }) => (
  <fieldset class="scope" aria-label={words.scope} data-scope={scope.value}>
    {(['request', 'server'] as const).map((value) => (
      <label key={value}>
        <input
          type="radio"
          name="scope"
          value={value}
          checked={scope.value === value}
          onChange={() => {
            scope.value = value;
          }}
        />
        {value === 'request' ? words.thisRequest : words.allRequests(count)}
      </label>
    ))}
  </fieldset>
);
