/** The real panel in the real DevTools of one browser, and what the specs do with it. The specs run in order in one browser. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { cases } from '../cases/index.ts';
import type { Driver, LaunchOptions } from '../lab/driver.ts';
import { type Lab, startLab } from '../lab/server/server.ts';
import { until } from '../lab/until.ts';
import { type PanelActions, panelActions } from './panel-actions.ts';

export const STAGE = 'local-same-site';

/** The cases that are in the list when the specs start, in this order. */
export const CASE_IDS = [
  'allow-credentials-true',
  'allow-credentials-title-case',
  'allow-origin-missing',
  'allow-headers-missing',
] as const;

/** Returns the case with an id. Throws if there is none. */
export const caseOf = (id: string) => {
  const one = cases.find((known) => known.id === id);
  if (!one) throw new Error(`There is no case ${id}`);
  return one;
};

export type PanelSession = ReturnType<typeof usePanelSession>;

/** Registers the hooks that start a browser with the panel open and `CASE_IDS` listed. */
export const usePanelSession = (launch: (options: LaunchOptions) => Promise<Driver>, extension: string) => {
  let lab: Lab;
  let driver: Driver;
  let actions: PanelActions;

  beforeAll(async () => {
    lab = await startLab(cases);
    driver = await launch({ extension: resolve(extension), lab });
    await driver.open(lab.cookieUrl(STAGE));
    await driver.openPanel();
    actions = panelActions(driver);
    const run = await send(...CASE_IDS);
    await waitForRows(run, CASE_IDS.length);
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  const panel = () => actions;
  /** Sends the requests of cases one after the other, because the list is in order of start. Returns the number of the run. */
  const send = async (...ids: readonly string[]): Promise<number> => {
    const run = lab.nextRun();
    for (const id of ids) {
      const one = caseOf(id);
      const requests = [{ id, url: lab.urlOf(one, STAGE, run), request: one.request }];
      await driver.inPage(`window.lab.send(${JSON.stringify(requests)})`);
    }
    return run;
  };
  /** Waits until a run has this many rows, each with a verdict. */
  const waitForRows = (run: number, count: number) =>
    until(`${count} settled rows`, async () => {
      const rows = (await panel().rows()).filter(({ url }) => url.includes(`/${run}/`));
      return rows.length === count && rows.every(({ verdict }) => verdict !== '');
    });
  /** Expects the list to have exactly these cases in this order, at the latest after ten seconds. */
  const expectList = async (wanted: readonly string[]): Promise<void> => {
    await expect
      .poll(async () => (await panel().rows()).map(({ url }) => url.split('/')[4]), { timeout: 10_000, interval: 50 })
      .toEqual(wanted);
  };
  const select = async (id: string): Promise<void> => {
    await panel().click(`[role="row"][data-url*="/${id}/"]`);
    await panel().waitFor('.detail h1');
  };
  /** Replaces the text of the filter. */
  const filterBy = async (text: string): Promise<void> => {
    await panel().set('[role="combobox"]', '');
    await panel().focus('[role="combobox"]');
    await panel().type(text);
    await panel().waitForProperty('[role="combobox"]', 'value', text);
  };
  /** Sets a field in the settings menu and closes the menu. */
  const choose = async (field: string, value: string): Promise<void> => {
    await panel().click('[popovertarget="settings-menu"]');
    await panel().set(`#settings-menu ${field}`, value);
    await driver.inPanel(`document.querySelector('#settings-menu').hidePopover()`);
  };
  /** Reads a property of the focused element. */
  const focused = (property: string) => driver.inPanel(`document.activeElement?.${property}`);
  /** Reloads the panel's page. */
  const reload = async (): Promise<void> => {
    await driver.inPanel('(globalThis.before = true, setTimeout(() => location.reload()), null)');
    await until('the panel’s page again', () =>
      driver.inPanel(`globalThis.before === undefined && document.querySelector('.toolbar') !== null`).catch(() => false),
    );
  };
  /** Reads everything in the extension's storage. */
  const stored = () => driver.inPanel(`(globalThis.browser ?? chrome).storage.local.get(null)`) as Promise<Record<string, unknown>>;
  /** Expects the stored settings to match, at the latest after ten seconds. */
  const expectStored = (wanted: object) => expect.poll(stored, { timeout: 10_000 }).toMatchObject({ settings: wanted });

  return {
    get lab() {
      return lab;
    },
    get driver() {
      return driver;
    },
    panel,
    send,
    waitForRows,
    expectList,
    select,
    filterBy,
    choose,
    focused,
    reload,
    stored,
    expectStored,
  };
};
