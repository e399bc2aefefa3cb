import { expect, it } from 'vitest';
import { hiddenSimple } from '../exchanges.ts';
import { type PanelStage, said } from '../stage.ts';

/** A panel is never blank. */
export const statusSpec = (stage: PanelStage): void => {
  const { showAll, tell, rowOf, detail } = stage;

  it('explains why the list is empty', async () => {
    const state = stage.page.locator('[data-state]');
    const id = () => state.getAttribute('data-state');
    expect(await id()).toBe('waiting');
    expect(await said(state)).toContain('Reload the page');
    await tell({ kind: 'requests', count: 17 });
    await expect.poll(id).toBe('nothing-cross-origin');
    expect(await said(state)).toContain('17 requests');
    await tell({ kind: 'page', visible: false });
    await expect.poll(id).toBe('privileged');
    await tell({ kind: 'page', visible: true });
    await expect.poll(id).toBe('nothing-cross-origin');
    await tell({ kind: 'disconnected' });
    await expect.poll(id).toBe('disconnected');
    expect(await said(state)).toContain('Close and reopen DevTools');
  });

  it('says how to resume a paused list, and resumes it', async () => {
    const state = stage.page.locator('[data-state]');
    const button = stage.page.getByRole('button', { name: 'Pause recording' });
    await button.click();
    await expect.poll(() => state.getAttribute('data-state')).toBe('paused');
    expect(await said(state)).toContain('Resume recording, then reload the page');
    expect(await button.getAttribute('title')).toBe('Resume recording');
    await button.click();
    await expect.poll(() => state.getAttribute('data-state')).toBe('waiting');
  });

  it('says that a file has nothing to list, and returns to the page', async () => {
    const state = stage.page.locator('[data-state]');
    const har = JSON.stringify({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [] } });
    await stage.page.locator('input[type="file"]').setInputFiles({ name: 'a.har', mimeType: 'application/json', buffer: Buffer.from(har) });
    await expect.poll(() => state.getAttribute('data-state')).toBe('nothing-brought-in');
    expect(await said(state)).toContain('go back to the page');
    await stage.page.getByRole('button', { name: 'Back to the page' }).click();
    await expect.poll(() => state.getAttribute('data-state')).toBe('waiting');
  });

  it('shows a banner above the rows once the connection is lost', async () => {
    await showAll();
    await tell({ kind: 'disconnected' });
    await stage.page.locator('.banner[data-state="disconnected"]').waitFor();
    await rowOf(hiddenSimple).click();
    await detail().locator('h1').waitFor();
  });
};
