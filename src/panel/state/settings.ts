/** What is kept from one DevTools session to the next: how the panel looks, but no traffic. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { LanguageTag } from '../../locales/catalogue/language-tag.ts';
import { isLanguage } from '../../locales/index.ts';
import { ALWAYS_SHOWN, COLUMNS, type ColumnId, EXTRA_COLUMNS, MIN_WIDTH } from '../query/columns/columns.ts';
import { type Criteria, NO_CRITERIA, readCriteria } from '../query/filter/criteria.ts';

export interface Settings {
  /** null: the browser's language. */
  readonly language: LanguageTag | null;
  /** Widths in px of the columns that the user resized. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
  /** Columns that the user hides; never the one that is always shown. */
  readonly hiddenColumns: readonly ColumnId[];
  /** Columns that the user shows although they are hidden by default. */
  readonly extraColumns: readonly ColumnId[];
  /** Whether the list survives navigations. */
  readonly preserve: boolean;
  /** The list's share of the space that it divides with the detail, in percent. */
  readonly share: number;
  /** The id of the server whose configuration is shown; an unknown id means the first server. */
  readonly server: string;
  /** How many exchanges are kept; the oldest are dropped first. */
  readonly limit: number;
  /** The filter and the order that the list opens with. */
  readonly criteria: Criteria;
}

export const DEFAULTS: Settings = {
  language: null,
  widths: {},
  hiddenColumns: [],
  preserve: false,
  extraColumns: [],
  share: 54,
  server: 'express',
  limit: 20_000,
  criteria: NO_CRITERIA,
};

/** The storage of the settings. What it returns may come from another version, or be damaged. */
export interface SettingsPort {
  readonly load: () => Promise<unknown>;
  readonly save: (settings: Settings) => void;
  /** Calls the listener with what another panel saved. Returns the function that ends this. */
  readonly subscribe: (listener: (stored: unknown) => void) => () => void;
}

export interface SettingsStore {
  readonly current: ReadonlySignal<Settings>;
  readonly change: (change: Partial<Settings>) => void;
  /** Adopts what was saved elsewhere, without saving it again. */
  readonly adopt: (stored: unknown) => void;
}

export const createSettings = (loaded: unknown, save: SettingsPort['save']): SettingsStore => {
  const current = signal(readSettings(loaded));
  return {
    current,
    change: (change) => {
      current.value = { ...current.peek(), ...change };
      save(current.peek());
    },
    adopt: (stored) => {
      current.value = readSettings(stored);
    },
  };
};

/** The minimum and maximum of each number. */
export const LIMITS = { share: [20, 80], limit: [100, 1_000_000] } as const;

/** Returns the valid settings in a stored value, and the defaults for the others. */
export const readSettings = (value: unknown): Settings => {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const number = (name: keyof typeof LIMITS): number => {
    const [least, most] = LIMITS[name];
    const found = stored[name];
    return typeof found === 'number' && found >= least && found <= most ? found : DEFAULTS[name];
  };
  return {
    language: isLanguage(stored.language) ? stored.language : null,
    widths: readWidths(stored.widths),
    hiddenColumns: columnsIn(stored.hiddenColumns).filter((id) => id !== ALWAYS_SHOWN && !EXTRA_COLUMNS.includes(id)),
    extraColumns: columnsIn(stored.extraColumns).filter((id) => EXTRA_COLUMNS.includes(id)),
    preserve: typeof stored.preserve === 'boolean' ? stored.preserve : DEFAULTS.preserve,
    share: number('share'),
    server: typeof stored.server === 'string' && stored.server.length < 40 ? stored.server : DEFAULTS.server,
    limit: number('limit'),
    criteria: readCriteria(stored.criteria),
  };
};

const columnsIn = (value: unknown): readonly ColumnId[] =>
  Array.isArray(value) ? COLUMNS.map(({ id }) => id).filter((id) => (value as unknown[]).includes(id)) : [];

const readWidths = (value: unknown): Settings['widths'] => {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const valid = COLUMNS.flatMap(({ id }) => {
    const width = stored[id];
    return typeof width === 'number' && width >= MIN_WIDTH && width <= 4_000 ? [[id, width] as const] : [];
  });
  return Object.fromEntries(valid);
};
