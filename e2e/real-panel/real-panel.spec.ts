/** What is tested in the panel as a page, once in the real panel in the DevTools of both browsers: keys, clipboard and storage are theirs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/panel/state/settings.ts';
import { cases } from '../cases/index.ts';
import { launchChromium } from '../lab/chromium/driver.ts';
import type { Driver } from '../lab/driver.ts';
import { launchFirefox } from '../lab/firefox/driver.ts';
import { exchangesOf, keepExchanges } from '../lab/panel/watch-calls.ts';
import { type Lab, startLab } from '../lab/server/server.ts';
import { until } from '../lab/until.ts';
import { panelActions } from './panel-actions.ts';

const STAGE = 'local-same-site';
const ASKED = ['allow-credentials-true', 'allow-credentials-title-case', 'allow-origin-missing', 'allow-headers-missing'] as const;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const caseOf = (id: string) => {
  const one = cases.find((known) => known.id === id);
  if (!one) throw new Error(`There is no case ${id}`);
  return one;
};

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('the real panel in $engine', ({ launch, extension }) => {
  let lab: Lab;
  let driver: Driver;
  let hands: ReturnType<typeof panelActions>;

  beforeAll(async () => {
    lab = await startLab(cases);
    driver = await launch({ extension: resolve(extension), lab });
    await driver.open(lab.cookieUrl(STAGE));
    await driver.openPanel();
    hands = panelActions(driver);
    const run = await ask(...ASKED);
    await settled(run, ASKED.length);
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  /** Has the page ask cases one after the other, for the list has the order of their starts; resolves to the number of the run. */
  const ask = async (...ids: readonly string[]): Promise<number> => {
    const run = lab.nextRun();
    for (const id of ids) {
      const one = caseOf(id);
      const asked = [{ id, url: lab.urlOf(one, STAGE, run), request: one.request }];
      await driver.inPage(`window.lab.send(${JSON.stringify(asked)})`);
    }
    return run;
  };
  const settled = (run: number, count: number) =>
    until(`${count} settled rows`, async () => {
      const rows = (await hands.rows()).filter(({ url }) => url.includes(`/${run}/`));
      return rows.length === count && rows.every(({ verdict }) => verdict !== '');
    });
  /** The cases in the list, once they are what was wanted. */
  const lists = async (wanted: readonly string[]): Promise<void> => {
    await expect
      .poll(async () => (await hands.rows()).map(({ url }) => url.split('/')[4]), { timeout: 10_000, interval: 50 })
      .toEqual(wanted);
  };
  const select = async (id: string): Promise<void> => {
    await hands.click(`[role="row"][aria-level="1"][data-url*="/${id}/"]`);
    await hands.there('.detail h1');
  };
  const typed = async (text: string): Promise<void> => {
    await hands.set('[role="searchbox"]', '');
    await hands.focus('[role="searchbox"]');
    await hands.type(text);
    await hands.reads('[role="searchbox"]', 'value', text);
  };
  /** Chooses in the menu of settings, and closes it. */
  const choose = async (field: string, value: string): Promise<void> => {
    await hands.click('[popovertarget="settings-menu"]');
    await hands.set(`#settings-menu ${field}`, value);
    await driver.inPanel(`document.querySelector('#settings-menu').hidePopover()`);
  };
  const focused = (what: string) => driver.inPanel(`document.activeElement?.${what}`);
  const reload = async (): Promise<void> => {
    await driver.inPanel('(globalThis.before = true, setTimeout(() => location.reload()), null)');
    await until('the panel’s page again', () =>
      driver.inPanel(`globalThis.before === undefined && document.querySelector('.toolbar') !== null`).catch(() => false),
    );
  };
  const kept = () => driver.inPanel(`(globalThis.browser ?? chrome).storage.local.get(null)`) as Promise<Record<string, unknown>>;
  const keeps = (wanted: object) => expect.poll(kept, { timeout: 10_000 }).toMatchObject({ settings: wanted });

  it('filters the list by the typed text, and shows every request once it is cleared', async () => {
    const hidden = ASKED.slice(1);
    await typed('verdict:hidden');
    await lists(hidden);
    await hands.reads('[data-note="shown"]', 'innerText', '3 of 4 shown');
    await typed('verdict:hidden -reason:allow-origin-missing');
    await lists(hidden.filter((id) => id !== 'allow-origin-missing'));
    await hands.click('.filter-field button');
    await lists(ASKED);
    expect(await focused('role')).toBe('searchbox');
  });

  it('filters the list by the pressed verdict chip', async () => {
    const chip = '.chip[data-summary="readable"]';
    expect(await hands.read(chip, 'dataset.count')).toBe('1');
    await hands.click(chip);
    await lists(['allow-credentials-true']);
    expect(await hands.read(chip, 'ariaPressed')).toBe('true');
    await hands.click(chip);
    await lists(ASKED);
  });

  it('sorts by the clicked heading and exposes the direction', async () => {
    const order = ASKED.toSorted();
    for (const [direction, wanted] of [
      ['ascending', order],
      ['descending', order.toReversed()],
      ['none', ASKED],
    ] as const) {
      await hands.click('#heading-path');
      await hands.reads('.heading[data-column="path"]', 'ariaSort', direction);
      await lists(wanted);
    }
  });

  it('works with the keyboard alone', async () => {
    await hands.focus('.chip[data-chip="credentialed"]');
    const onRow = (id: string) => hands.reads('[role="row"]:focus', `dataset.url?.split('/')[4]`, id);
    await hands.press('Tab');
    await onRow(ASKED[0]);
    await hands.press('Shift+Tab');
    await hands.reads(':focus', 'dataset.chip', 'credentialed');
    await hands.press('Tab', 'ArrowDown');
    await onRow(ASKED[1]);
    await hands.press('Tab');
    await hands.reads(':focus', 'role', 'separator');
    await hands.press('Shift+Tab');
    await onRow(ASKED[1]);
    await hands.press('End');
    await onRow(ASKED[3]);
    await hands.type('title');
    await onRow(ASKED[1]);
    await hands.press('Enter');
    await hands.reads(':focus', 'id', 'detail');
    await hands.reads('.detail h1', 'innerText', 'The server sent True instead of true');
  });

  it('leaves Escape to DevTools while nothing is open', async () => {
    for (const place of ['[role="searchbox"]', '.chip', '#heading-path', '.splitter', '#detail', '.close']) {
      await hands.focus(place);
      expect(await hands.keepsEscape(), place).toBe(false);
    }
  });

  it('opens a header card on keyboard focus', async () => {
    await hands.focus('#detail');
    await until('the name of the header to have the focus', async () => {
      await hands.press('Tab');
      return (await focused('dataset.headerName')) === 'Access-Control-Allow-Credentials';
    });
    await hands.there('.card:popover-open');
    expect(await hands.read('.card .card-facts pre', 'innerText')).toBe('Access-Control-Allow-Credentials: true');
    expect(await hands.read('.card a[href*="developer.mozilla.org"]', 'href')).toContain('/en-US/docs/Web/HTTP/Reference/Headers/');
    await hands.press('Enter');
    await hands.reads(':focus', 'className', 'card');
    expect(await hands.keepsEscape(), 'Escape closes the card').toBe(true);
    await hands.reads('.card', `matches(':popover-open')`, false);
    expect(await focused('dataset.headerName')).toBe('Access-Control-Allow-Credentials');
    expect(await hands.keepsEscape()).toBe(false);
  });

  it('switches to Japanese and back to English without a reload', async () => {
    const title = String(await hands.read('.detail h1', 'innerText'));
    await choose('select', 'ja');
    await hands.reads('#app', 'lang', 'ja');
    await hands.reads('[popovertarget="settings-menu"]', 'ariaLabel', '設定');
    await hands.reads('.detail h1', `innerText !== ${JSON.stringify(title)}`, true);
    await hands.click('.detail .bad .header-link');
    await hands.reads('.card:popover-open a[href*="developer.mozilla.org"]', `href.includes('/ja/docs/')`, true);
    expect(await hands.keepsEscape()).toBe(true);
    await choose('select', 'en');
    await hands.reads('#app', 'lang', 'en');
    await hands.reads('.detail h1', 'innerText', title);
    await keeps({ language: 'en' });
  });

  it('has no axe violations', async () => {
    await driver.inPanel(`(() => { ${axe}\n; })()`);
    const complaints = await driver.inPanel(
      `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary)))`,
    );
    expect(complaints).toEqual([]);
  });

  it('shows the fix for nginx, and remembers the server after a reload', async () => {
    const server = '.detail [data-part="repair"] [data-server]';
    await hands.reads(server, 'dataset.server', DEFAULTS.server);
    await hands.set(`${server} select`, 'nginx');
    await hands.reads(server, 'dataset.server', 'nginx');
    expect(await hands.read(`${server} pre`, 'innerText')).toContain('add_header Access-Control-Allow-Credentials "true" always;');
    await keeps({ server: 'nginx' });
    await reload();
    await lists(ASKED);
    await select('allow-credentials-title-case');
    await hands.reads(server, 'dataset.server', 'nginx');
  });

  it('copies exactly the text on screen', async () => {
    await driver.inPanel(`(() => {
      window.copies = [];
      const write = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = (text) => write(text).then(() => { window.copies.push(text); });
      document.addEventListener('copy', () => window.copies.push(document.activeElement.value ?? ''));
    })()`);
    const block = '.detail [data-part="repair"] [data-server]';
    await hands.focus(`${block} .copy-text`);
    await hands.press('Enter');
    await hands.reads(`${block} .copy-text`, 'dataset.copied', 'true');
    expect(await driver.inPanel('window.copies')).toEqual([await hands.read(`${block} pre`, 'textContent')]);
  });

  it('keeps the list on navigation only while the log is preserved', async () => {
    const go = () => driver.open(lab.pageUrl(STAGE, []));
    await go();
    await settled(await ask('allow-credentials-true'), 1);
    await lists([...ASKED, 'allow-credentials-true']);
    await hands.click('.preserve input');
    await keeps({ preserve: false });
    await go();
    await hands.there('.empty[data-state]');
    await settled(await ask('allow-origin-missing'), 1);
    await lists(['allow-origin-missing']);
    await hands.click('.preserve input');
    await keeps({ preserve: true });
  });

  it('lists no request that starts while recording is paused', async () => {
    await keepExchanges(driver);
    await hands.click('.record-button');
    await hands.there('.paused-note');
    const unlisted = await ask('allow-credentials-title-case');
    await until('the panel to hear of it', async () => (await exchangesOf(driver, unlisted)).size === 1);
    await hands.click('.record-button');
    await settled(await ask('allow-credentials-true'), 1);
    await lists(['allow-origin-missing', 'allow-credentials-true']);
  });

  it('drops the oldest requests beyond the limit and reports how many', async () => {
    await choose('input', '100');
    await keeps({ limit: 100 });
    const before = await hands.rows();
    const url = lab.urlOf(caseOf('allow-credentials-true'), STAGE, lab.nextRun());
    await driver.inPage(
      `Promise.all(Array.from({ length: 110 }, (_, n) => fetch('${url}?' + n, { credentials: 'include' }).then((response) => response.text())))`,
    );
    await hands.reads('[data-note="dropped"]', 'innerText', `Removed the ${before.length + 10} oldest requests (limit: 100)`);
    const ids = (await hands.rows()).map(({ id }) => id);
    expect(before.filter(({ id }) => ids.includes(id))).toEqual([]);
    expect(await hands.read('.chip[data-summary="readable"]', 'dataset.count')).toBe('100');
  });

  it('stores its settings and nothing from the traffic', async () => {
    await typed('verdict:readable');
    await keeps({ server: 'nginx', language: 'en', limit: 100, preserve: true, criteria: { typed: 'verdict:readable' } });
    const all = await kept();
    expect(Object.keys(all)).toEqual(['settings']);
    expect(Object.keys(all.settings as object).toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
    expect(JSON.stringify(all)).not.toMatch(/localhost|127\.0\.0\.1|\/case\/|sid|http/);
    const elsewhere = await driver.inPanel(
      `indexedDB.databases().then((databases) => [localStorage.length, sessionStorage.length, databases.length, document.cookie])`,
    );
    expect(elsewhere).toEqual([0, 0, 0, '']);
  });
});
