import { possible } from '../../../core/facts/facts.ts';
import { conditionName, conditionOf } from '../../../locales/explanation.ts';
import { HeaderName } from '../../card/header-name.tsx';
import { usePanel } from '../../shell/context.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import type { Repairs } from '../../state/repairs.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { Words } from '../../text/words.tsx';
import { changeTo } from './change-to.tsx';
import type { FailingCondition, PairingGroup, PairingRow } from './pairing-groups.ts';
import { HEADERS, outcomeIn, returnedIn, sentBy, statusIn } from './sides.ts';

const SIGNS = { passed: '✓', failed: '✗', open: '?', unchecked: '–' } as const;
const MAX_LENGTH = 2_000; // characters of a value: Headers has all of it

interface Props {
  readonly row: PairingRow;
  readonly group: PairingGroup;
  readonly evaluated: EvaluatedExchange;
  readonly repairs: Repairs;
  /** Whether the table has a column for what must change. */
  readonly withChange: boolean;
}

/** One header of the request beside its counterpart in the response. */
export const PairingLine = ({ row, group, evaluated, repairs, withChange }: Props) => {
  const { ui, detail } = usePanel().catalogue;
  const { topic, state, failsWith } = row;
  const wrong = state === 'failed' || state === 'open';
  // Without headers that need permission, there is nothing to compare.
  if (topic === 'headers' && !wrong && sentBy(evaluated.exchange, group, topic, evaluated.verdict.branches[0].worlds[0]) === '')
    return null;
  const change = wrong ? changeTo(topic, group, repairs) : null;
  const words = { passed: ui.passed, failed: ui.failed, open: detail.pairing.open, unchecked: '' }[state];
  return (
    <tr data-topic={topic} data-state={state}>
      <td class="pairing-sign">
        <span aria-hidden="true">{SIGNS[state]}</span> <span class="unseen-text">{words}</span>
      </td>
      <th scope="row">
        <Request row={row} group={group} evaluated={evaluated} />
        {failsWith && <FailsWith condition={failsWith} />}
      </th>
      <td class={wrong ? 'bad' : undefined}>
        <Response row={row} group={group} evaluated={evaluated} />
      </td>
      {withChange && (
        <td class={change ? 'good' : undefined} data-label={change ? detail.pairing.changeTo : undefined}>
          {change}
        </td>
      )}
    </tr>
  );
};

type SideProps = Pick<Props, 'row' | 'group' | 'evaluated'>;

const shortName = (header: string): string => header.replace('Access-Control-', '');

const Name = ({ header }: { readonly header: string }) => (
  <>
    <HeaderName name={header}>{shortName(header)}</HeaderName>
    {': '}
  </>
);

const Request = ({ row: { topic }, group, evaluated: { exchange, verdict } }: SideProps) => {
  const { catalogue } = usePanel();
  const { ui, watching, detail } = catalogue;
  const [header] = HEADERS[topic];
  if (topic === 'status') {
    return group.place === 'preflight' ? <code>{ui.status}: 200–299</code> : <span class="soft">{detail.pairing.anyStatus}</span>;
  }
  if (header === null) {
    const { credentials } = verdict;
    return (
      <>
        {watching.credentialsMode}: <code>{catalogue.credentials(possible(credentials), credentials.by)}</code>
      </>
    );
  }
  const values = new Set(verdict.branches.flatMap(({ worlds }) => worlds.map((world) => sentBy(exchange, group, topic, world))));
  return (
    <code>
      <Name header={header} />
      <UntrustedText value={[...values].join(' / ')} limit={MAX_LENGTH} />
    </code>
  );
};

const Response = ({ row: { topic, fault }, group, evaluated: { exchange } }: SideProps) => {
  const { ui } = usePanel().catalogue;
  const [, header] = HEADERS[topic];
  const outcome = outcomeIn(exchange, group);
  if (header === null) {
    return (
      <code>
        {ui.status}: <UntrustedText value={statusIn(outcome)} limit={MAX_LENGTH} />
      </code>
    );
  }
  const { value, at } = returnedIn(outcome, header, fault);
  return (
    <code>
      <Name header={header} />
      {value ? (
        <UntrustedText value={value} at={at} limit={MAX_LENGTH} />
      ) : (
        <em class={fault ? 'missing' : 'soft'}>{value === '' ? ui.empty : ui.notSent}</em>
      )}
    </code>
  );
};

/** The condition under which the row fails. */
const FailsWith = ({ condition }: { readonly condition: FailingCondition }) => {
  const { catalogue } = usePanel();
  const [failing] = condition;
  return (
    <p class="soft">
      {catalogue.detail.pairing.failsWith} {conditionName(catalogue, failing, condition)} <Words text={conditionOf(failing, condition)} />
    </p>
  );
};
