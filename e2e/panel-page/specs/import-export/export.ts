import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { hiddenPreflight, hiddenSimple } from '../../exchanges.ts';
import type { PanelFixture } from '../../fixture.ts';
import { importExportActions } from './actions.ts';

/** Copies and the saved log. */
export const exportSpec = (fixture: PanelFixture): void => {
  const { showAll, rowOf, detail, ids } = fixture;
  const { choose } = importExportActions(fixture);
  const clipboard = () => fixture.page.evaluate(() => navigator.clipboard.readText());
  const grant = () => fixture.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => fixture.page.locator('.notice').waitFor();
  const clearClipboard = () => fixture.page.evaluate(() => navigator.clipboard.writeText(''));

  it('masks sensitive data in copies unless the menu says otherwise', async () => {
    await grant();
    await showAll();
    await rowOf(hiddenSimple).click();
    const copyAs = async (name: string, withSensitiveData = false) => {
      await clearClipboard();
      await detail().getByRole('button', { name: 'Copy', exact: true }).click();
      if (withSensitiveData) await fixture.page.getByRole('menuitemcheckbox').click();
      await fixture.page.getByRole('menuitem', { name }).click();
      await expect.poll(clipboard).not.toBe('');
      return clipboard();
    };
    for (const name of ['Markdown', 'JSON', 'curl']) {
      expect(await copyAs(name)).not.toContain('8f14e45f');
      expect(await copyAs(name, true)).toContain('8f14e45f');
      expect(await copyAs(name)).not.toContain('8f14e45f');
    }
    expect(JSON.parse(await copyAs('case'))).toMatchObject({ expected: { reason: 'allow-credentials-letter-case' } });
  });

  it('copies a row with the keyboard and from its context menu', async () => {
    await grant();
    await showAll();
    await rowOf(hiddenPreflight).focus();
    await fixture.page.keyboard.press('Control+c');
    await copied();
    expect(await clipboard()).toMatch(/^### Blocked.*[\s\S]+\/cart\/7/);
    await rowOf(hiddenSimple).click({ button: 'right' });
    await fixture.page.getByRole('menuitem', { name: 'Copy as JSON' }).click();
    await expect.poll(clipboard).toMatch(/^\{/);
    expect(JSON.parse(await clipboard()).url).toContain('/account');
  });

  it('copies even when the clipboard API refuses', async () => {
    await showAll();
    await fixture.page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) });
      document.addEventListener('copy', () => {
        document.documentElement.dataset.copied = String(getSelection() ?? '') || (document.activeElement as HTMLTextAreaElement).value;
      });
    });
    await rowOf(hiddenSimple).focus();
    await fixture.page.keyboard.press('Control+c');
    await copied();
    expect(await fixture.page.evaluate(() => document.documentElement.dataset.copied)).toMatch(/^### Blocked/);
    expect(await fixture.focused()).toContain('/account');
  });

  it.each([false, true])('saves the explained log, with sensitive data: %s', async (withSensitiveData) => {
    await showAll();
    await choose('Save explained log…');
    if (withSensitiveData) await fixture.page.getByRole('checkbox', { name: 'Include sensitive data' }).check();
    const download = fixture.page.waitForEvent('download');
    await fixture.page.getByRole('button', { name: 'Save', exact: true }).click();
    const text = await readFile((await (await download).path()) ?? '', 'utf8');
    expect(JSON.parse(text).log.entries.length).toBeGreaterThanOrEqual((await ids()).length);
    expect(text.includes('8f14e45f')).toBe(withSensitiveData);
    await expect.poll(() => fixture.page.getByRole('dialog').count()).toBe(0);
  });
};
