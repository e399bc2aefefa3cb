/** The panel's page in a browser, and what tests do with it. */
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { SourceEvent } from '../../src/capture/devtools/source.ts';
import type { Exchange } from '../../src/core/facts/facts.ts';
import { findChromium } from '../lab/browsers/find.ts';
import { everyKind } from './exchanges.ts';
import { type ServedPage, servePanelPage } from './serve.ts';

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** The page of the test that runs; each test has a fresh one. */
export interface PanelStage {
  readonly page: Page;
  readonly tell: (...news: SourceEvent[]) => Promise<void>;
  readonly tellExchanges: (changed: readonly Exchange[], removed?: readonly string[]) => Promise<void>;
  /** Waits until so many rows are listed, with what is unfolded: they are judged in parts, and that takes a busy machine a while. */
  readonly listed: (count: number) => Promise<void>;
  /** Shows every kind of exchange. */
  readonly showAll: () => Promise<void>;
  readonly row: (id: string) => Locator;
  readonly rowOf: (exchange: Exchange) => Locator;
  /** The texts of a row's cells. */
  readonly cellsOf: (row: Locator) => Promise<readonly string[]>;
  readonly ids: () => Promise<readonly (string | undefined)[]>;
  readonly tip: () => Locator;
  readonly detail: () => Locator;
  /** The path in the row that has the focus. */
  readonly focused: () => Promise<string>;
  /** Waits until what was told is drawn. */
  readonly drawn: () => Promise<unknown>;
}

/** All text of an element, its spaces made even. */
export const said = async (locator: Locator): Promise<string> => ((await locator.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();

/** Registers the hooks that serve the page, open it for each test, and demand that it logged no error. */
export const usePanelStage = (): PanelStage => {
  let served: ServedPage | undefined;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    served = await servePanelPage();
    const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
    browser = await chromium.launch({ executablePath: findChromium(), args });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1200, height: 640 } });
    page.setDefaultTimeout(20_000); // for a machine that is busy
    faults = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(served?.address ?? '');
    await page.locator('.toolbar').waitFor(); // before that nobody listens
  });
  afterEach(async () => {
    await page.close();
    expect(faults).toEqual([]);
  });

  const tell = (...news: SourceEvent[]) =>
    page.evaluate((news) => {
      for (const one of news) window.stage.tell(one);
    }, news);
  const row = (id: string) => page.locator(`[data-id="${id}"]`);
  const listed = (count: number) => page.locator(`#list[aria-rowcount="${count + 1}"]`).waitFor(); // the headings are a row
  return {
    get page() {
      return page;
    },
    tell,
    tellExchanges: (changed, removed = []) => tell({ kind: 'exchanges', changed, removed }),
    showAll: async () => {
      await tell({ kind: 'requests', count: 40 }, { kind: 'exchanges', changed: everyKind, removed: [] });
      await listed(everyKind.length);
    },
    listed,
    row,
    rowOf: ({ id }) => row(id),
    cellsOf: (row) => row.getByRole('gridcell').allTextContents(),
    ids: () => page.locator('[data-id]').evaluateAll((rows) => rows.map(({ dataset }) => dataset.id)),
    tip: () => page.locator('.tip:popover-open'),
    detail: () => page.locator('.detail'),
    focused: () => page.evaluate(() => document.activeElement?.querySelector('.request-cell')?.textContent ?? ''),
    drawn: () => page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))),
  };
};
