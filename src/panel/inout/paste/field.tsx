interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** The pattern of a valid value, which is then required. */
  readonly pattern?: string;
  readonly hint?: string;
}

/** A labelled text field. */
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
