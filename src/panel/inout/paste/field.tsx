interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** What a valid value looks like; with it a value is required. */
  readonly pattern?: string;
  readonly hint?: string;
}

/** A line of text with its name. */
export const Field = ({ label, value, change, pattern, hint }: Props) => (
  <label class="field">
    <span>{label}</span>
    <input
      type="text"
      spellcheck={false}
      autocomplete="off"
      value={value}
      required={pattern !== undefined}
      {...(pattern !== undefined && { pattern })}
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
    {hint && <small class="soft">{hint}</small>}
  </label>
);
