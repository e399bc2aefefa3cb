import { usePanel } from '../../shell/context.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';
import { partsOf } from '../../state/parts.ts';
import type { Repairs } from '../../state/repairs.ts';
import { UntrustedText } from '../../text/untrusted-text.tsx';
import { type PairingGroup, pairingGroups } from './pairing-groups.ts';
import { PairingLine } from './pairing-line.tsx';

const MAX_URL = 200; // characters

interface Props {
  readonly evaluated: EvaluatedExchange;
  readonly repairs: Repairs;
}

/** What the request sent beside what the server returned and what it must return: nothing where no CORS check ran. */
export const PairingTable = ({ evaluated, repairs }: Props) => {
  const { pairing } = usePanel().catalogue.detail;
  const { exchange, verdict } = evaluated;
  const groups = pairingGroups(exchange, verdict);
  if (groups.length === 0) return null;
  const changes = groups.some(({ rows }) => rows.some(({ state }) => state === 'failed' || state === 'open'));
  return (
    <table class="pairing" data-changes={changes}>
      <caption class="unseen-text">{pairing.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen-text">{pairing.result}</span>
          </th>
          <th scope="col">{pairing.request}</th>
          <th scope="col">{pairing.response}</th>
          {changes && <th scope="col">{pairing.changeTo}</th>}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={`${group.place} ${group.hop}`} data-message={group.place} data-hop={group.hop}>
          {(groups.length > 1 || group.place === 'preflight') && (
            <GroupHead evaluated={evaluated} group={group} columns={changes ? 4 : 3} />
          )}
          {group.rows.map((row) => (
            <PairingLine key={row.topic} row={row} group={group} evaluated={evaluated} repairs={repairs} withChange={changes} />
          ))}
        </tbody>
      ))}
      <NeverSent evaluated={evaluated} columns={changes ? 4 : 3} />
    </table>
  );
};

interface HeadProps {
  readonly evaluated: EvaluatedExchange;
  readonly group: PairingGroup;
  readonly columns: number;
}

const GroupHead = ({ evaluated: { exchange }, group: { place, hop }, columns }: HeadProps) => {
  const { ui, detail } = usePanel().catalogue;
  return (
    <tr>
      <th scope="rowgroup" colSpan={columns}>
        {place === 'preflight' ? detail.pairing.preflightRows : detail.pairing.responseRows}
        {hop > 0 && ` · ${ui.afterRedirect} ${hop}`}
        {exchange.hops.length > 1 && (
          <>
            {' · '}
            <UntrustedText value={exchange.hops[hop]?.url ?? ''} limit={MAX_URL} />
          </>
        )}
      </th>
    </tr>
  );
};

/** The request that followed the preflight, if the browser never sent it. */
const NeverSent = ({ evaluated, columns }: { readonly evaluated: EvaluatedExchange; readonly columns: number }) => {
  const { ui, detail } = usePanel().catalogue;
  if (!partsOf(evaluated).some(({ neverSent }) => neverSent)) return null;
  return (
    <tbody data-message="never-sent">
      <tr>
        <th scope="rowgroup" colSpan={columns}>
          {detail.pairing.responseRows} · {ui.neverSent}
        </th>
      </tr>
    </tbody>
  );
};
