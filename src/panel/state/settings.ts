/** What is remembered from one DevTools session to the next: how the panel looks, nothing of anybody's traffic. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { LanguageTag } from '../../locales/catalogue/language-tag.ts';
import { isLanguage } from '../../locales/index.ts';
import { ALWAYS_SHOWN, COLUMNS, type ColumnId, MIN_WIDTH } from '../query/columns/columns.ts';
import { type Criteria, NO_CRITERIA, readCriteria } from '../query/filter/criteria.ts';

export interface Settings {
  /** null: the browser's language. */
  readonly language: LanguageTag | null;
  /** Widths in px of the columns that the user resized. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
  /** Columns that the user does not want to see; never the one that is always shown. */
  readonly hiddenColumns: readonly ColumnId[];
  /** Whether the list survives navigations. */
  readonly preserve: boolean;
  /** The list's share of the room beside the detail, in percent. */
  readonly share: number;
  /** The id of the server whose configuration is shown; one that is not known counts as the first. */
  readonly server: string;
  /** How many exchanges are kept; the oldest go first. */
  readonly limit: number;
  /** The filter and the order of the list when DevTools open. */
  readonly criteria: Criteria;
}

export const DEFAULTS: Settings = {
  language: null,
  widths: {},
  hiddenColumns: [],
  preserve: true,
  share: 54,
  server: 'express',
  limit: 20_000,
  criteria: NO_CRITERIA,
};

/** Where settings are kept; what comes back may be of another version, or damaged. */
export interface SettingsPort {
  readonly load: () => Promise<unknown>;
  readonly save: (settings: Settings) => void;
  /** Calls with what another panel saved, until the returned function is called. */
  readonly follow: (tell: (kept: unknown) => void) => () => void;
}

export interface SettingsStore {
  readonly current: ReadonlySignal<Settings>;
  readonly change: (change: Partial<Settings>) => void;
  /** Takes over what was saved elsewhere, without saving it again. */
  readonly adopt: (kept: unknown) => void;
}

export const createSettings = (loaded: unknown, save: SettingsPort['save']): SettingsStore => {
  const current = signal(readSettings(loaded));
  return {
    current,
    change: (change) => {
      current.value = { ...current.peek(), ...change };
      save(current.peek());
    },
    adopt: (kept) => {
      current.value = readSettings(kept);
    },
  };
};

/** The least and the most of each number. */
export const LIMITS = { share: [20, 80], limit: [100, 1_000_000] } as const;

/** Whatever of it is valid; the defaults for the rest. */
export const readSettings = (value: unknown): Settings => {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const number = (name: keyof typeof LIMITS): number => {
    const [least, most] = LIMITS[name];
    const found = kept[name];
    return typeof found === 'number' && found >= least && found <= most ? found : DEFAULTS[name];
  };
  return {
    language: isLanguage(kept.language) ? kept.language : null,
    widths: readWidths(kept.widths),
    hiddenColumns: Array.isArray(kept.hiddenColumns)
      ? COLUMNS.map(({ id }) => id).filter((id) => id !== ALWAYS_SHOWN && (kept.hiddenColumns as unknown[]).includes(id))
      : [],
    preserve: typeof kept.preserve === 'boolean' ? kept.preserve : DEFAULTS.preserve,
    share: number('share'),
    server: typeof kept.server === 'string' && kept.server.length < 40 ? kept.server : DEFAULTS.server,
    limit: number('limit'),
    criteria: readCriteria(kept.criteria),
  };
};

const readWidths = (value: unknown): Settings['widths'] => {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const valid = COLUMNS.flatMap(({ id }) => {
    const width = kept[id];
    return typeof width === 'number' && width >= MIN_WIDTH && width <= 4_000 ? [[id, width] as const] : [];
  });
  return Object.fromEntries(valid);
};
