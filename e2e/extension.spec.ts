/** The extension in the real DevTools of both browsers: the panel and its tooltip for one request of each kind. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedIn } from './cases/expectations.ts';
import { cases } from './cases/index.ts';
import { samples } from './cases/samples.ts';
import { launchChromium } from './lab/chromium/driver.ts';
import type { Driver } from './lab/driver.ts';
import { launchFirefox } from './lab/firefox/driver.ts';
import { type Lab, startLab } from './lab/server/server.ts';
import { until } from './lab/until.ts';

const STAGE = 'local-same-site';

interface ShownRow {
  readonly id: string;
  readonly verdict: string;
  readonly reason: string;
  readonly url: string;
}

const READ_ROWS = `[...document.querySelectorAll('[role="row"][data-id]')].map(({ dataset: { id, verdict, reason, url } }) => ({ id, verdict, reason, url }))`;

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('the panel in $engine', ({ engine, launch, extension }) => {
  let lab: Lab;
  let driver: Driver;
  let rows: readonly ShownRow[];
  const fill = (text: string) => text.replace('{page}', lab.origins(STAGE).page);
  const rowOf = (id: string): ShownRow => {
    const row = rows.find(({ url }) => url.includes(`/${id}/`));
    if (!row) throw new Error(`There is no row for ${id} among ${rows.map(({ url }) => url).join(', ')}`);
    return row;
  };

  beforeAll(async () => {
    lab = await startLab(cases);
    driver = await launch({ extension: resolve(extension), lab });
    await driver.open(lab.cookieUrl(STAGE));
    await driver.openPanel();
    rows = await sendAll();
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  /** Sends a request of each kind from the open page and waits until the panel has a verdict on each. */
  const sendAll = async (): Promise<readonly ShownRow[]> => {
    const run = lab.nextRun();
    const requests = samples.map(({ one }) => ({ id: one.id, url: lab.urlOf(one, STAGE, run), request: one.request }));
    await driver.inPage(`window.lab.send(${JSON.stringify(requests)})`);
    return until(`a settled row for each of the ${samples.length} requests`, async () => {
      const shown = ((await driver.inPanel(READ_ROWS)) as readonly ShownRow[]).filter(({ url }) => url.includes(`/${run}/`));
      return shown.length === samples.length && shown.every(({ verdict }) => verdict !== '') ? shown : null;
    });
  };

  it.each(samples)('shows the expected verdict for $id', async ({ id, one }) => {
    const { verdict, reason } = expectedIn(one, engine);
    const summaries = verdict === 'readable' ? ['readable', 'partly'] : [verdict];
    // A row may appear before all its parts are joined, so this waits for its final verdict.
    const row = await until(`the verdict on ${id}`, async () => {
      rows = (await driver.inPanel(READ_ROWS)) as readonly ShownRow[];
      return summaries.includes(rowOf(id).verdict) ? rowOf(id) : null;
    }).catch(() => rowOf(id));
    expect(summaries).toContain(row.verdict);
    expect(row.reason).toBe(reason ?? '');
  });

  it.each(samples)('shows the sent header and the first thing to do in the tooltip of $id', async ({ id, one, sent, send }) => {
    const row = rowOf(id);
    await driver.inPanel(
      `document.querySelector('[data-id="${row.id}"][role="row"] .verdict-cell').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))`,
    );
    const tip = (await until(`the tooltip of ${id}`, () =>
      driver.inPanel(`(() => {
        const tip = document.querySelector('[role="tooltip"][data-tooltip-for="${row.id}"]');
        return tip?.matches(':popover-open') ? { lines: [...tip.querySelectorAll('p')].map((line) => line.innerText.replace(/\\s+/g, ' ').trim()), text: tip.innerText } : null;
      })()`),
    )) as { readonly lines: readonly string[]; readonly text: string };
    expect(tip.lines.length).toBeLessThanOrEqual(3);
    if (expectedIn(one, engine).verdict === 'hidden') expect(tip.text).toMatch(/Blocked/);
    if (sent !== undefined) expect(tip.lines).toContain(fill(sent));
    if (send !== undefined) expect(tip.lines).toContain(`Send ${fill(send)}.`);
    const closed = await driver.inPanel(`(() => {
      const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(press);
      return press.defaultPrevented;
    })()`);
    expect(closed, 'Escape closes the tooltip').toBe(true);
    await until('the tooltip to close', () => driver.inPanel(`!document.querySelector('[role="tooltip"]').matches(':popover-open')`));
    const prevented = await driver.inPanel(`(() => {
      const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(press);
      return press.defaultPrevented;
    })()`);
    expect(prevented, 'without a tooltip, Escape is left to DevTools').toBe(false);
  });

  it('opens the tooltip on keyboard focus', async () => {
    const { id } = rowOf('allow-origin-wildcard');
    const list = `document.querySelector('[role="treegrid"]')`;
    const press = (key: string) =>
      driver.inPanel(
        `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true })), null`,
      );
    const stops = await driver.inPanel(`document.querySelectorAll('#list[tabindex="0"], #list [tabindex="0"]').length`);
    expect(stops, 'tab stops in the list').toBe(1);
    await driver.inPanel(`(document.querySelector('#list [tabindex="0"]') ?? ${list}).focus()`);
    await press('Home');
    for (let at = 1; at < rows.length; at++) {
      const there = await driver.inPanel(
        `(document.getElementById(document.activeElement.getAttribute('aria-activedescendant')) ?? document.activeElement).dataset.id === '${id}'`,
      );
      if (there) break;
      await press('ArrowDown');
    }
    // The arrow keys open the explanation, and a row has no tooltip while its own is open.
    await driver.inPanel(`(document.querySelector('.detail .close').focus(), document.querySelector('.detail .close').click(), null)`);
    await until('the tooltip of the focused row', () =>
      driver.inPanel(`document.querySelector('[role="tooltip"][data-tooltip-for="${id}"]')?.matches(':popover-open')`),
    );
    await press('Escape');
  });

  it('explains the selected request, marks the offending bytes and links each check', async () => {
    const { id } = rowOf('allow-credentials-title-case');
    await driver.inPanel(`document.querySelector('[data-id="${id}"][role="row"]').click()`);
    const detail = (await until('the explanation', () =>
      driver.inPanel(`(() => {
        const mark = document.querySelector('aside mark, [role="region"] mark, main mark');
        const links = [...document.querySelectorAll('a[href^="https://fetch.spec.whatwg.org/"]')].map((a) => a.innerText);
        return mark && links.length > 0 ? { mark: mark.innerText, links, text: document.body.innerText } : null;
      })()`),
    )) as { readonly mark: string; readonly links: readonly string[]; readonly text: string };
    expect(detail.mark).toBe('T');
    expect(detail.links).toContain('CORS check 7');
    expect(detail.text).toContain('Browsers accept only lowercase true.');
    for (const name of ['InvalidAllowCredentials', 'CORSMissingAllowCredentials'])
      expect(detail.text, 'the reason in each browser').toContain(name);
  });

  it('says when a page sends requests only to its own origin', async () => {
    await driver.inPanel(
      `[...document.querySelectorAll('button')].find((button) => /clear/i.test(button.title + button.ariaLabel + button.innerText)).click()`,
    );
    await driver.open(lab.pageUrl(STAGE, []));
    await until('the state without cross-origin requests', () =>
      driver.inPanel(`document.querySelector('[data-state="nothing-cross-origin"]')?.innerText.includes('own origin')`),
    );
  });

  it('says when extensions can’t inspect a page', async () => {
    await driver.open(engine === 'chromium' ? 'chrome://version/' : 'about:license');
    await until('the state of a privileged page', () => driver.inPanel(`document.querySelector('[data-state="privileged"]') !== null`));
    await driver.open(lab.pageUrl(STAGE, []));
    await until('the state of an ordinary page', () => driver.inPanel(`document.querySelector('[data-state="privileged"]') === null`));
    await driver.open(lab.cookieUrl(STAGE));
    rows = await sendAll();
    const { id } = rowOf('allow-credentials-title-case');
    await driver.inPanel(`document.querySelector('[data-id="${id}"][role="row"]').click()`);
  });

  it.each([
    { width: 550, theme: 'light' as const },
    { width: 550, theme: 'dark' as const },
    { width: 1200, theme: 'light' as const },
    { width: 1200, theme: 'dark' as const },
  ])('takes a screenshot at $width in the $theme theme', async (appearance) => {
    const picture = await driver.screenshotPanel(appearance);
    mkdirSync('.output', { recursive: true });
    writeFileSync(`.output/${engine}-${appearance.width}-${appearance.theme}.png`, picture);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16) % appearance.width, 'the width of the screenshot').toBe(0);
    const theme = await driver.inPanel(
      `document.documentElement.dataset.theme ?? document.body.dataset.theme ?? document.querySelector('[data-theme]')?.dataset.theme`,
    );
    expect(theme, 'the theme of the panel').toBe(appearance.theme);
  });
});
