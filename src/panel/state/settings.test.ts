import { expect, it, vi } from 'vitest';
import { createSettings, DEFAULTS, LIMITS, readSettings, type Settings } from './settings.ts';

/** All names that may be stored. A new name here is a deliberate decision about privacy. */
const STORED = ['criteria', 'extraColumns', 'hiddenColumns', 'language', 'limit', 'preserve', 'server', 'share', 'widths'];

const damaged: readonly unknown[] = [
  undefined,
  null,
  'x',
  5,
  [],
  { hiddenColumns: ['verdict', 'waterfall', 7] },
  { language: 'tlh', limit: '9', share: Number.NaN, widths: [], server: 7 },
];

it.each(damaged.map((kept) => [kept]))('are the defaults where the stored value is damaged: %j', (kept) => {
  expect(readSettings(kept)).toEqual(DEFAULTS);
});

it('contain no traffic, whatever was stored and whatever changes', () => {
  const save = vi.fn<(settings: Settings) => void>();
  const settings = createSettings({ exchanges: ['https://secret.test/'], url: 'https://secret.test/', language: 'ko' }, save);
  settings.change({ share: 30 });
  settings.change({ language: 'es', limit: 500, hiddenColumns: ['method'], widths: { reason: 200 } });
  for (const [saved] of save.mock.calls) {
    expect(Object.keys(saved).sort()).toEqual(STORED);
    expect(JSON.stringify(saved)).not.toContain('secret');
  }
  expect(save.mock.calls.map(([{ language, share }]) => [language, share])).toEqual([
    ['ko', 30],
    ['es', 30],
  ]);
});

it('are read back as they were saved', () => {
  const settings: Settings = {
    language: 'ja',
    widths: { reason: 200 },
    hiddenColumns: ['method'],
    extraColumns: ['start'],
    preserve: false,
    share: LIMITS.share[0],
    server: 'nginx',
    limit: LIMITS.limit[1],
    criteria: { typed: 'status:500', summaries: ['hidden'], credentialedOnly: true, sort: { column: 'status', descending: true } },
  };
  expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

it('of another panel are adopted, and not saved again', () => {
  const save = vi.fn();
  const settings = createSettings({ language: 'ko', limit: 300 }, save);
  settings.adopt({ language: 'ja', limit: -1 });
  expect(settings.current.value).toEqual({ ...DEFAULTS, language: 'ja' });
  settings.adopt(undefined);
  expect(settings.current.value).toEqual(DEFAULTS);
  expect(save).not.toHaveBeenCalled();
});
