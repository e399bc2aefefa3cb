import { expect, it } from 'vitest';
import type { Exchange } from '../../../src/core/facts/facts.ts';
import { depends, hiddenPreflight, hiddenRedirected, hiddenSimple, opaque, partly, readable, withLines } from '../exchanges.ts';
import { type PanelFixture, textOf } from '../fixture.ts';

/** The fix: header lines, configurations and changes to the page. */
export const fixSpec = (fixture: PanelFixture): void => {
  const { showAll, rowOf, detail } = fixture;
  const select = async (exchange: Exchange) => {
    await rowOf(exchange).click();
    await detail().locator('h1').waitFor();
  };
  const part = () => detail().locator('[data-part="repair"]');
  const linesIn = async (place: string) => (await part().locator(`[data-lines="${place}"] pre`).innerText()).trim().split('\n');
  const remedies = () =>
    part()
      .locator('[data-remedy]')
      .evaluateAll((all) => all.map(({ dataset }) => dataset.remedy));
  const server = () => part().locator('[data-server]');
  const copied = () => fixture.page.evaluate(() => navigator.clipboard.readText());

  it('lists the minimal header lines for preflight and response, and copies them', async () => {
    await fixture.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await showAll();
    await select(hiddenPreflight);
    const preflight = [
      'Access-Control-Allow-Origin: https://shop.example.test',
      'Access-Control-Allow-Credentials: true',
      'Access-Control-Allow-Methods: GET, PUT',
      'Access-Control-Allow-Headers: content-type, x-requested-with',
      'Vary: Origin',
    ];
    expect(await linesIn('preflight')).toEqual(preflight);
    expect(await linesIn('response')).toEqual([preflight[0], preflight[1], preflight[4]]);
    const button = part().getByRole('button', {
      name: 'Copy: Return status 200–299 (such as 204) for the preflight, with these headers',
    });
    await button.click();
    await expect.poll(copied).toBe(preflight.join('\n'));
    expect(await part().locator('[data-lines="preflight"] .copy-text').getAttribute('aria-label')).toBe('Copied');
    await detail().locator('.good .copy-text').first().click();
    await expect.poll(copied).toBe('Access-Control-Allow-Methods: GET, PUT');
  });

  it('marks the lines that the server already sends', async () => {
    await showAll();
    await select(hiddenPreflight);
    const marked = part().locator('[data-lines="preflight"] [data-already="already sent"]');
    const sent = hiddenPreflight.hops[0].preflight?.outcome;
    const headers = sent?.kind === 'answered' ? sent.reply.headers.map(({ name, value }) => `${name}: ${value}`) : [];
    const lines = await linesIn('preflight');
    expect(await marked.allInnerTexts()).toEqual(lines.filter((line) => headers.includes(line)));
    expect(await marked.count()).toBeGreaterThan(0);
    expect(await marked.count()).toBeLessThan(lines.length);
  });

  it('marks what the server must add to a line that it sends, and says what is left out', async () => {
    await showAll();
    await select(hiddenPreflight);
    const added = part().locator('[data-lines="preflight"] ins');
    expect(await added.allInnerTexts()).toEqual(['PUT', 'x-requested-with']);
    const aside = part().locator('[data-lines="preflight"] [data-aside]');
    expect(await aside.evaluateAll((all) => all.map(({ dataset }) => dataset.aside))).toEqual(['adds PUT', 'adds x-requested-with']);
    expect(await textOf(part().locator('[data-left-out="letter-case"]'))).toContain('put is left out');
  });

  it('first says what to remove when a header is sent twice', async () => {
    await showAll();
    await select(hiddenSimple);
    const advice = () => part().locator('[data-advice="one-layer"]');
    expect(await advice().count()).toBe(0);
    const origin = 'https://shop.example.test';
    await fixture.emitExchanges([
      withLines(hiddenSimple, { 'Access-Control-Allow-Origin': origin, 'access-control-allow-origin': origin }),
    ]);
    await expect.poll(() => textOf(detail().locator('.bad').first())).toBe(`Allow-Origin: ${origin}, ${origin}`);
    expect(await textOf(advice())).toContain('Remove it in one of them');
  });

  it('marks a line as needed only with credentials when the mode is open', async () => {
    await showAll();
    await select(hiddenSimple);
    const advice = () => part().locator('[data-advice="if-included"]');
    expect(await advice().count()).toBe(0);
    const credentials: Exchange['credentials'] = { kind: 'open', could: ['include', 'omit'], by: null };
    await fixture.emitExchanges([{ ...withLines(hiddenSimple, {}), credentials }]);
    await expect.poll(() => advice().count()).toBe(1);
  });

  it('shows the configuration of the chosen server with its traps, and remembers the choice', async () => {
    await showAll();
    await select(hiddenPreflight);
    await server().waitFor();
    expect(await server().getAttribute('data-server')).toBe('express');
    await part().getByLabel('Server', { exact: true }).selectOption('nginx');
    expect(await textOf(server().locator('pre'))).toContain('add_header Access-Control-Allow-Methods "GET, PUT" always;');
    expect(await part().locator('[data-trap="nginx-always"]').count()).toBe(1);
    const link = part().getByRole('link', { name: 'nginx documentation' });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/nginx\.org\//);
    await select(hiddenSimple);
    await expect.poll(() => server().getAttribute('data-server')).toBe('nginx');
    expect(await fixture.page.evaluate(() => JSON.parse(localStorage.getItem('settings') ?? '{}').server)).toBe('nginx');
  });

  it('suggests exposing the headers that JavaScript can’t read', async () => {
    await showAll();
    await select(partly);
    expect(await textOf(part().locator('h2'))).toBe('Expose these headers to JavaScript');
    expect(await linesIn('response')).toContain('Access-Control-Expose-Headers: X-Total-Count');
  });

  it('suggests changes to the page, and none for a readable response', async () => {
    await showAll();
    await select(depends);
    expect(await textOf(part())).toContain('In this case: Credentials mode include');
    expect(await remedies()).toEqual(['server', 'drop-credentials']);
    await select(hiddenRedirected);
    expect(await textOf(part().locator('[data-remedy="call-directly"]'))).toContain('https://files.cdn.test/9.zip');
    await select(readable);
    expect(await part().count()).toBe(0);
  });

  it('suggests changes that page and server must make together', async () => {
    await showAll();
    await select(opaque);
    expect(await remedies()).toEqual(['crossorigin', 'server']);
    expect(await textOf(part().locator('[data-remedy="crossorigin"]'))).toContain('crossorigin="anonymous" to <img>');
    expect(await linesIn('response')).toEqual(['Access-Control-Allow-Origin: https://shop.example.test', 'Vary: Origin']);
  });

  it('is visible without scrolling in a narrow panel', async () => {
    await fixture.page.setViewportSize({ width: 560, height: 760 });
    await fixture.emitExchanges([hiddenSimple]);
    await fixture.waitForRows(1);
    await select(hiddenSimple);
    const bottom = await detail().evaluate((pane) => pane.getBoundingClientRect().bottom);
    for (const needed of ['h1', '.bad', '.good code', '.good .copy-text']) {
      const place = await detail().locator(needed).first().boundingBox();
      expect((place?.y ?? Infinity) + (place?.height ?? 0), needed).toBeLessThanOrEqual(bottom);
    }
  });
};
