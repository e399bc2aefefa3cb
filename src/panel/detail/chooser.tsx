import { usePanel } from '../shell/context.ts';

interface Props<T extends string> {
  /** The name of the fact that is chosen. */
  readonly name: string;
  readonly values: readonly T[];
  /** '' for no choice: as observed. */
  readonly chosen: string;
  readonly choose: (value: T | undefined) => void;
}

/** Lets the user set a fact that was not observed, or was observed wrongly. */
export const Chooser = <T extends string>({ name, values, chosen, choose }: Props<T>) => {
  const { watching } = usePanel().catalogue;
  return (
    <select
      class="chooser"
      aria-label={watching.setManually(name)}
      title={watching.setManually(name)}
      value={chosen}
      onChange={({ currentTarget: { value } }) => choose(values.find((one) => one === value))}
    >
      <option value="">{watching.asRecorded}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  );
};
