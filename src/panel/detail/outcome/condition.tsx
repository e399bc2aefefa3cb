import type { Branch, Verdict } from '../../../core/evaluate.ts';
import { conditionName, conditionOf } from '../../../locales/explanation.ts';
import { usePanel } from '../../shell/context.ts';
import { Words } from '../../text/words.tsx';

interface Props {
  readonly branch: Branch;
  readonly verdict: Verdict;
}

/** The condition of a branch: the name of a fact, and its values. */
export const Condition = ({ branch, verdict: { branches } }: Props) => {
  const { catalogue } = usePanel();
  return (
    <>
      {conditionName(catalogue, branch, branches)} <Words text={conditionOf(branch, branches)} />
    </>
  );
};
