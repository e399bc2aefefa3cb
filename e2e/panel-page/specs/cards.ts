import { expect, it } from 'vitest';
import type { Exchange } from '../../../src/core/facts/facts.ts';
import { HEADER_NAMES } from '../../../src/core/headers/names.ts';
import { hiddenPreflight, hiddenSimple, readable, withLines } from '../exchanges.ts';
import { type PanelFixture, textOf } from '../fixture.ts';

/** The cards of header names. */
export const cardsSpec = (fixture: PanelFixture): void => {
  const { showAll, emitExchanges, rowOf, detail } = fixture;
  const select = async (exchange: Exchange) => {
    await rowOf(exchange).click();
    await detail().locator('h1').waitFor();
  };
  const card = () => fixture.page.locator('.card:popover-open');
  const nameIn = (place: string) => detail().locator(`${place} .header-link`).first();
  const pressEscape = () =>
    fixture.page.evaluate(() => {
      const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(press);
      return press.defaultPrevented;
    });
  const showSimple = async () => {
    await showAll();
    await select(hiddenSimple);
  };

  it('begin with what the header means and what this response sent, and show the rest on request', async () => {
    await showSimple();
    await nameIn('.bad').hover();
    await card().waitFor();
    expect(await textOf(card().locator('.card-sent'))).toBe('In this requestTrue');
    expect(await card().locator('.card-facts').count()).toBe(0);
    expect((await card().boundingBox())?.height).toBeLessThan(180);
    await card().getByRole('button', { name: 'More' }).click();
    await card().locator('.card-facts').waitFor();
    expect(await card().count()).toBe(1);
  });

  it('say which message sent which value', async () => {
    await showAll();
    await select(hiddenPreflight);
    await nameIn('.pairing [data-topic="method"] .bad').hover();
    await card().waitFor();
    expect(await textOf(card().locator('.card-sent'))).toBe('In this requestpreflight: GET, put');
  });

  it('describe the header that is pressed', async () => {
    await showSimple();
    await nameIn('.bad').click();
    await card().waitFor();
    expect(await card().getAttribute('aria-label')).toBe('Access-Control-Allow-Credentials');
    const text = await textOf(card());
    expect(text).toContain('Response header');
    expect(text).toContain('SyntaxAccess-Control-Allow-Credentials: true');
    expect(text).toContain('Forbidden request-header nameno');
    expect(text).toContain('XMLHttpRequest.withCredentials');
    expect(text).toContain("credentials: 'include'");
    expect(text).toContain('xhr.withCredentials = true;');
    expect(await card().getByRole('link', { name: 'CORS check 7' }).count()).toBe(1);
    const mdn = card().getByRole('link', { name: 'Access-Control-Allow-Credentials', exact: true }).last();
    expect(await mdn.getAttribute('href')).toBe(
      'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Credentials',
    );
    expect(await textOf(card().locator('[data-browser="chrome"]'))).toMatch(/^Chrome since \d+$/);
    expect(await textOf(card().locator('[data-browser="firefox"]'))).toMatch(/^Firefox since [\d.]+$/);
  });

  it('exist for every CORS header and for no other', async () => {
    const lines = Object.fromEntries([...HEADER_NAMES, 'X-Other'].map((name) => [name, '1']));
    const all = withLines(readable, lines);
    await emitExchanges([all]);
    await select(all);
    for (const name of HEADER_NAMES) {
      await detail().locator(`[data-header="${name.toLowerCase()}"] .header-link`).last().click();
      await expect.poll(() => card().getAttribute('data-card')).toBe(name);
      expect((await textOf(card())).length).toBeGreaterThan(200);
    }
    expect(await detail().locator('[data-header="x-other"] .header-link').count()).toBe(0);
  });

  it('open on keyboard focus, are entered with Enter and left with Escape', async () => {
    await showSimple();
    await nameIn('.pairing').focus();
    await fixture.page.keyboard.press('Shift+Tab');
    await fixture.page.keyboard.press('Tab');
    await card().waitFor();
    await fixture.page.keyboard.press('Enter');
    await expect.poll(() => fixture.page.evaluate(() => document.activeElement?.className)).toBe('card');
    await fixture.page.keyboard.press('Tab');
    expect(await fixture.page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
    expect(await pressEscape()).toBe(true);
    await expect.poll(() => card().count()).toBe(0);
    expect(await fixture.page.evaluate(() => document.activeElement?.className)).toBe('header-link');
    expect(await pressEscape(), 'without a card, Escape is left to DevTools').toBe(false);
  });

  it('stay open after a click until the next click elsewhere', async () => {
    await showSimple();
    const { page } = fixture;
    await nameIn('.pairing').click();
    await card().waitFor();
    await page.clock.install();
    await page.mouse.move(5, 5);
    await page.clock.runFor(5000);
    expect(await card().count()).toBe(1);
    await detail()
      .locator('h1')
      .click({ position: { x: 4, y: 4 } });
    await expect.poll(() => card().count()).toBe(0);
  });

  it('close when another exchange is selected', async () => {
    await showSimple();
    await nameIn('.bad').click();
    await card().waitFor();
    await select(readable);
    await expect.poll(() => card().count()).toBe(0);
  });

  it.each([
    { width: 1200, height: 640 },
    { width: 400, height: 500 },
  ])('stay inside a panel of $width by $height', async ({ width, height }) => {
    await fixture.page.setViewportSize({ width, height });
    await showSimple();
    for (const place of ['.sentence', '.bad', '.rung', '[data-header="vary"]']) {
      await nameIn(place).click();
      await card().waitFor();
      const box = await card().boundingBox();
      if (!box) throw new Error('the card is not drawn');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      await pressEscape();
    }
  });
};
