/** Opens the panel's page in a browser for each test, and offers actions and locators. */
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { SourceEvent } from '../../src/capture/devtools/source.ts';
import type { Exchange } from '../../src/core/facts/facts.ts';
import { findChromium } from '../lab/browsers/find.ts';
import { everyKind } from './exchanges.ts';
import { type ServedPage, servePanelPage } from './serve.ts';

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** The page of the running test. Each test has a fresh one. */
export interface PanelFixture {
  readonly page: Page;
  readonly emit: (...events: SourceEvent[]) => Promise<void>;
  readonly emitExchanges: (changed: readonly Exchange[], removed?: readonly string[]) => Promise<void>;
  /** Waits until the list has this many rows, expanded parts included. Exchanges are evaluated in time slices, so this may take a while. */
  readonly waitForRows: (count: number) => Promise<void>;
  /** Emits every kind of exchange and waits until all are listed. */
  readonly showAll: () => Promise<void>;
  readonly row: (id: string) => Locator;
  readonly rowOf: (exchange: Exchange) => Locator;
  /** Reads the text of each cell of a row. */
  readonly cellsOf: (row: Locator) => Promise<readonly string[]>;
  readonly ids: () => Promise<readonly (string | undefined)[]>;
  readonly tip: () => Locator;
  readonly detail: () => Locator;
  /** Reads the path in the focused row. */
  readonly focused: () => Promise<string>;
  /** Waits for two animation frames, until earlier events are drawn. */
  readonly waitForFrame: () => Promise<unknown>;
}

/** Reads the text of an element with whitespace collapsed. */
export const textOf = async (locator: Locator): Promise<string> => ((await locator.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();

/** Registers the hooks that serve the page, open it for each test, and fail a test whose page logs an error. */
export const usePanelFixture = (): PanelFixture => {
  let served: ServedPage | undefined;
  let browser: Browser;
  let page: Page;
  let errors: string[];

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
    page.setDefaultTimeout(20_000); // allows for a busy machine
    errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(served?.url ?? '');
    await page.locator('.toolbar').waitFor(); // before that the page has no listeners
  });
  afterEach(async () => {
    await page.close();
    expect(errors).toEqual([]);
  });

  const emit = (...events: SourceEvent[]) =>
    page.evaluate((events) => {
      for (const event of events) window.harness.emit(event);
    }, events);
  const row = (id: string) => page.locator(`[data-id="${id}"]`);
  const waitForRows = (count: number) => page.locator(`#list[aria-rowcount="${count + 1}"]`).waitFor(); // the headings are a row too
  return {
    get page() {
      return page;
    },
    emit,
    emitExchanges: (changed, removed = []) => emit({ kind: 'exchanges', changed, removed }),
    showAll: async () => {
      await emit({ kind: 'requests', count: 40 }, { kind: 'exchanges', changed: everyKind, removed: [] });
      await waitForRows(everyKind.length);
      await page.locator('[data-banner="blocked"]').waitFor(); // it moves the list
    },
    waitForRows,
    row,
    rowOf: ({ id }) => row(id),
    cellsOf: (row) => row.getByRole('gridcell').allTextContents(),
    ids: () => page.locator('[data-id]').evaluateAll((rows) => rows.map(({ dataset }) => dataset.id)),
    tip: () => page.locator('.tip:popover-open'),
    detail: () => page.locator('.detail'),
    focused: () => page.evaluate(() => document.activeElement?.querySelector('.request-cell')?.textContent ?? ''),
    waitForFrame: () => page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))),
  };
};
