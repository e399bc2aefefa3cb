import { usePanel } from '../shell/context.ts';

interface Props<T extends string> {
  /** What is chosen, in words. */
  readonly name: string;
  readonly values: readonly T[];
  /** '' for none of them: as observed. */
  readonly chosen: string;
  readonly choose: (value: T | undefined) => void;
}

/** Lets the user say what could not be observed, or was observed wrongly. */
export const Chooser = <T extends string>({ name, values, chosen, choose }: Props<T>) => {
  const { watching } = usePanel().catalogue;
  return (
    <select
      class="chooser"
      aria-label={watching.choose(name)}
      title={watching.choose(name)}
      value={chosen}
      onChange={({ currentTarget: { value } }) => choose(values.find((one) => one === value))}
    >
      <option value="">{watching.asObserved}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  );
};
