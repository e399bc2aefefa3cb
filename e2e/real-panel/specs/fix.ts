import { expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/panel/state/settings.ts';
import { CASE_IDS, type PanelSession } from '../session.ts';

/** The fix for a server, and copying it. */
export const fixSpec = (session: PanelSession): void => {
  const { panel, expectList, select, reload, expectStored } = session;

  it('shows the fix for nginx, and remembers the server after a reload', async () => {
    const server = '.detail [data-part="repair"] [data-server]';
    await panel().waitForProperty(server, 'dataset.server', DEFAULTS.server);
    await panel().set(`${server} select`, 'nginx');
    await panel().waitForProperty(server, 'dataset.server', 'nginx');
    expect(await panel().read(`${server} pre`, 'innerText')).toContain('add_header Access-Control-Allow-Credentials "true" always;');
    await expectStored({ server: 'nginx' });
    await reload();
    await expectList(CASE_IDS);
    await select('allow-credentials-title-case');
    await panel().waitForProperty(server, 'dataset.server', 'nginx');
  });

  it('copies exactly the text on screen', async () => {
    await session.driver.inPanel(`(() => {
      window.copies = [];
      const write = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = (text) => write(text).then(() => { window.copies.push(text); });
      document.addEventListener('copy', () => window.copies.push(document.activeElement.value ?? ''));
    })()`);
    const block = '.detail [data-part="repair"] [data-server]';
    await panel().focus(`${block} .copy-text`);
    await panel().press('Enter');
    await panel().waitForProperty(`${block} .copy-text`, 'dataset.copied', 'true');
    expect(await session.driver.inPanel('window.copies')).toEqual([await panel().read(`${block} pre`, 'textContent')]);
  });
};
