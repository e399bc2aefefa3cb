import type { ComponentChildren } from 'preact';
import { citationOf, linkTo } from '../../core/checks/spec.ts';
import type { Exchange } from '../../core/facts/facts.ts';
import { type HeaderFacts, headerFacts } from '../../core/headers/header-facts.ts';
import type { CardLabels, Cards } from '../../locales/catalogue/cards.ts';
import type { Text } from '../../locales/catalogue/text.ts';
import type { Compat } from '../../locales/compat.ts';
import { mdnUrl } from '../../locales/mdn-url.ts';
import { usePanel } from '../shell/context.ts';
import { Words } from '../text/words.tsx';
import { CardSent } from './card-sent.tsx';
import { Since } from './since.tsx';

interface Props {
  readonly name: string;
  readonly cards: Cards;
  readonly compat: Compat;
  /** What the card says of the header's values. */
  readonly exchange: Exchange;
  /** Whether all is shown, or three lines. */
  readonly showAll: boolean;
  readonly more: () => void;
}

/** The content of a header's card: what it means and what this exchange sent, and the rest on request. */
export const CardBody = ({ name, cards, compat, exchange, showAll, more }: Props) => {
  const facts = headerFacts(name);
  if (!facts) return null;
  const { labels } = cards;
  const { what } = cards.headers[facts.name];
  return (
    <>
      <header class="card-head">
        <code>{facts.name}</code>
        <span>{labels[facts.kind]}</span>
      </header>
      <p>
        <Words text={what} />
      </p>
      <CardSent name={facts.name} exchange={exchange} label={labels.sentHere} />
      {showAll ? (
        <AllFacts facts={facts} cards={cards} compat={compat} />
      ) : (
        <button type="button" class="text-button card-more" onClick={more}>
          {labels.more}
        </button>
      )}
    </>
  );
};

interface AllProps extends Pick<Props, 'cards' | 'compat'> {
  readonly facts: HeaderFacts;
}

const AllFacts = ({ facts, cards: { headers, labels }, compat }: AllProps) => {
  const { values, worksWith, preflight } = headers[facts.name];
  return (
    <dl class="card-facts">
      <Fact term={labels.syntax}>
        <pre>{facts.syntax.join('\n')}</pre>
      </Fact>
      <Fact term={labels.values} text={values} />
      <Fact term={labels.worksWith} text={worksWith} />
      <Fact term={labels.preflight} text={preflight} />
      {facts.example && (
        <Fact term={labels.example}>
          <b>fetch</b>
          <pre>{facts.example.fetch}</pre>
          <b>XMLHttpRequest</b>
          <pre>{facts.example.xhr}</pre>
        </Fact>
      )}
      <Fact term={labels.forbidden}>{facts.forbidden ? labels.yes : labels.no}</Fact>
      <Fact term={labels.browsers}>
        <Since support={compat[facts.name]} labels={labels} />
      </Fact>
      <Places facts={facts} labels={labels} />
    </dl>
  );
};

interface FactProps {
  readonly term: string;
  readonly text?: Text | null;
  readonly children?: ComponentChildren;
}

/** One term of the card; nothing where its text is null. */
const Fact = ({ term, text, children }: FactProps) => {
  if (text === null) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{text ? <Words text={text} /> : children}</dd>
    </>
  );
};

const Places = ({ facts: { spec, steps, mdn, name }, labels }: { readonly facts: HeaderFacts; readonly labels: CardLabels }) => {
  const { tag } = usePanel().catalogue;
  return (
    <>
      <Fact term={labels.specification}>
        <span class="links">
          <ExternalLink href={spec.url}>{spec.name}</ExternalLink>
          {steps.map((step) => (
            <ExternalLink key={citationOf(step)} href={linkTo(step)}>
              {citationOf(step)}
            </ExternalLink>
          ))}
        </span>
      </Fact>
      {mdn && (
        <Fact term={labels.mdn}>
          <ExternalLink href={mdnUrl(mdn, tag)}>{name}</ExternalLink>
        </Fact>
      )}
    </>
  );
};

const ExternalLink = ({ href, children }: { readonly href: string; readonly children: ComponentChildren }) => (
  <a href={href} target="_blank" rel="noreferrer">
    {children}
  </a>
);
