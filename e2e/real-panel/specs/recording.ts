import { expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/panel/state/settings.ts';
import { exchangesOf, keepExchanges } from '../../lab/panel/watch-calls.ts';
import { until } from '../../lab/until.ts';
import { CASE_IDS, caseOf, type PanelSession, STAGE } from '../session.ts';

/** What stays in the list and in storage: navigation, pausing, the limit and the settings. */
export const recordingSpec = (session: PanelSession): void => {
  const { panel, send, waitForRows, expectList, filterBy, choose, stored, expectStored } = session;

  it('keeps earlier loads, folded, only while the log is preserved', async () => {
    const go = () => session.driver.open(session.lab.pageUrl(STAGE, []));
    await panel().click('.preserve input');
    await expectStored({ preserve: true });
    await go();
    await waitForRows(await send('allow-credentials-true'), 1);
    await expectList(['allow-credentials-true']);
    await panel().click('[data-load][aria-expanded="false"]');
    await expectList([...CASE_IDS, 'allow-credentials-true']);
    await panel().click('.preserve input');
    await expectStored({ preserve: false });
    await go();
    await panel().waitFor('.empty[data-state]');
    await waitForRows(await send('allow-origin-missing'), 1);
    await expectList(['allow-origin-missing']);
    await panel().click('.preserve input');
    await expectStored({ preserve: true });
  });

  it('expectList no request that starts while recording is paused', async () => {
    await keepExchanges(session.driver);
    await panel().click('.record-button');
    await panel().waitFor('.paused-note');
    const unlisted = await send('allow-credentials-title-case');
    await until('the panel to have the exchange', async () => (await exchangesOf(session.driver, unlisted)).size === 1);
    await panel().click('.record-button');
    await waitForRows(await send('allow-credentials-true'), 1);
    await expectList(['allow-origin-missing', 'allow-credentials-true']);
  });

  it('drops the oldest requests beyond the limit and reports how many', async () => {
    await choose('input', '100');
    await expectStored({ limit: 100 });
    const before = await panel().rows();
    const url = session.lab.urlOf(caseOf('allow-credentials-true'), STAGE, session.lab.nextRun());
    await session.driver.inPage(
      `Promise.all(Array.from({ length: 110 }, (_, n) => fetch('${url}?' + n, { credentials: 'include' }).then((response) => response.text())))`,
    );
    await panel().waitForProperty('[data-note="dropped"]', 'innerText', `Removed the ${before.length + 10} oldest requests (limit: 100)`);
    const ids = (await panel().rows()).map(({ id }) => id);
    expect(before.filter(({ id }) => ids.includes(id))).toEqual([]);
    expect(await panel().read('.chip[data-summary="readable"]', 'dataset.count')).toBe('100');
  });

  it('expectStored its settings and nothing from the traffic', async () => {
    await filterBy('verdict:readable');
    await expectStored({ server: 'nginx', language: 'en', limit: 100, preserve: true, criteria: { typed: 'verdict:readable' } });
    const all = await stored();
    expect(Object.keys(all)).toEqual(['settings']);
    expect(Object.keys(all.settings as object).toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
    expect(JSON.stringify(all)).not.toMatch(/localhost|127\.0\.0\.1|\/case\/|sid|http/);
    const elsewhere = await session.driver.inPanel(
      `indexedDB.databases().then((databases) => [localStorage.length, sessionStorage.length, databases.length, document.cookie])`,
    );
    expect(elsewhere).toEqual([0, 0, 0, '']);
  });
};
