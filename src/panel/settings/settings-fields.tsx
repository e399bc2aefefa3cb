import { useLayoutEffect, useRef } from 'preact/hooks';
import { isLanguage, languages } from '../../locales/index.ts';
import type { ColumnId } from '../query/columns/columns.ts';
import { usePanel } from '../shell/context.ts';
import { DEFAULTS, LIMITS } from '../state/settings.ts';
import { ColumnsField } from './columns-field.tsx';

interface Props {
  /** The column that the menu was opened for; null: it was opened from the toolbar. */
  readonly column: ColumnId | null;
}

/** The fields of the open settings menu. */
export const SettingsFields = ({ column }: Props) => {
  const { catalogue, settings } = usePanel();
  const { title, reset, resetHint } = catalogue.settings;
  return (
    <>
      <h2>{title}</h2>
      <LanguageField focused={column === null} />
      <LimitField />
      <ColumnsField focused={column} />
      <p class="settings-end">
        <span class="soft">{resetHint}</span>
        <button type="button" class="text-button" title={resetHint} onClick={() => settings.change(DEFAULTS)}>
          {reset}
        </button>
      </p>
    </>
  );
};

const LanguageField = ({ focused }: { readonly focused: boolean }) => {
  const { catalogue, settings } = usePanel();
  const words = catalogue.settings;
  const field = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, []);
  const choose = (tag: string) => settings.change({ language: isLanguage(tag) ? tag : null });
  return (
    <label class="settings-field">
      <span>{words.language}</span>
      <select
        ref={field}
        class="chooser"
        value={settings.current.value.language ?? ''}
        onChange={({ currentTarget: { value } }) => choose(value)}
      >
        <option value="">{words.browserLanguage}</option>
        {Object.entries(languages).map(([tag, { name }]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};

const [MIN, MAX] = LIMITS.limit;
const STEP = 100;

const LimitField = () => {
  const { catalogue, settings } = usePanel();
  const words = catalogue.settings;
  const { limit } = settings.current.value;
  const numbers = new Intl.NumberFormat(catalogue.tag);
  const commit = ({ currentTarget: field }: { currentTarget: HTMLInputElement }) => {
    const requested = Math.min(MAX, Math.max(MIN, Math.round(field.valueAsNumber / STEP) * STEP));
    const kept = Number.isNaN(requested) ? limit : requested;
    field.value = String(kept);
    if (kept !== limit) settings.change({ limit: kept });
  };
  return (
    <>
      <label class="settings-field">
        <span>{words.limit}</span>
        <input type="number" min={MIN} max={MAX} step={STEP} value={limit} aria-describedby="limit-hint" onChange={commit} />
      </label>
      <p id="limit-hint" class="soft">
        {words.limitHint(numbers.format(MIN), numbers.format(MAX))}
      </p>
    </>
  );
};
