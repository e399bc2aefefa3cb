import { type CredentialsMode, type Fact, possible } from '../../core/facts.ts';
import { usePanel } from '../context.ts';
import { Words } from '../text/words.tsx';

/** How the credentials mode is known, or that it is not. */
export const Evidence = ({ credentials }: { readonly credentials: Fact<CredentialsMode> }) => {
  const { catalogue } = usePanel();
  const certain = credentials.kind === 'seen';
  return (
    <section class="evidence">
      <h2>{catalogue.ui.howWeKnow}</h2>
      <p>
        {possible(credentials).map((mode) => (
          <code key={mode} class="mode">
            {mode}
          </code>
        ))}
        <Words text={credentials.by ? catalogue.evidence[credentials.by] : catalogue.evidenceMissing} />{' '}
        <span class="certainty" data-certain={certain}>
          {certain ? catalogue.ui.certain : catalogue.ui.open}
        </span>
      </p>
    </section>
  );
};
