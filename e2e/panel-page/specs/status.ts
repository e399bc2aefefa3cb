import { expect, it } from 'vitest';
import { hiddenSimple } from '../exchanges.ts';
import { type PanelFixture, textOf } from '../fixture.ts';

/** The panel always explains its state. */
export const statusSpec = (fixture: PanelFixture): void => {
  const { showAll, emit, rowOf, detail } = fixture;

  it('explains why the list is empty', async () => {
    const state = fixture.page.locator('[data-state]');
    const id = () => state.getAttribute('data-state');
    expect(await id()).toBe('waiting');
    expect(await textOf(state)).toContain('Reload the page');
    await emit({ kind: 'requests', count: 17 });
    await expect.poll(id).toBe('nothing-cross-origin');
    expect(await textOf(state)).toContain('17 requests');
    await emit({ kind: 'page', visible: false });
    await expect.poll(id).toBe('privileged');
    await emit({ kind: 'page', visible: true });
    await expect.poll(id).toBe('nothing-cross-origin');
    await emit({ kind: 'disconnected' });
    await expect.poll(id).toBe('disconnected');
    expect(await textOf(state)).toContain('Close and reopen DevTools');
  });

  it('says how to resume a paused list, and resumes it', async () => {
    const state = fixture.page.locator('[data-state]');
    const button = fixture.page.getByRole('button', { name: 'Pause recording' });
    await button.click();
    await expect.poll(() => state.getAttribute('data-state')).toBe('paused');
    expect(await textOf(state)).toContain('Resume recording, then reload the page');
    expect(await button.getAttribute('title')).toBe('Resume recording');
    await button.click();
    await expect.poll(() => state.getAttribute('data-state')).toBe('waiting');
  });

  it('says that a file has nothing to list, and returns to the page', async () => {
    const state = fixture.page.locator('[data-state]');
    const har = JSON.stringify({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [] } });
    await fixture.page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'a.har', mimeType: 'application/json', buffer: Buffer.from(har) });
    await expect.poll(() => state.getAttribute('data-state')).toBe('nothing-brought-in');
    expect(await textOf(state)).toContain('go back to the page');
    await fixture.page.getByRole('button', { name: 'Back to the page' }).click();
    await expect.poll(() => state.getAttribute('data-state')).toBe('waiting');
  });

  it('shows a banner above the rows once the connection is lost', async () => {
    await showAll();
    await emit({ kind: 'disconnected' });
    await fixture.page.locator('.banner[data-state="disconnected"]').waitFor();
    await rowOf(hiddenSimple).click();
    await detail().locator('h1').waitFor();
  });
};
