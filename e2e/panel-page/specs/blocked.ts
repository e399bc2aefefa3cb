import { expect, it } from 'vitest';
import { contradicted, hiddenPreflight, hiddenRedirected, hiddenSimple, many, partly, readable, withLines } from '../exchanges.ts';
import { type PanelFixture, textOf } from '../fixture.ts';

/** The line above the list, and the configuration for all requests to a server. */
export const blockedSpec = (fixture: PanelFixture): void => {
  const { emitExchanges, waitForRows, rowOf, detail, showAll } = fixture;
  const banner = () => fixture.page.locator('[data-banner="blocked"]');
  const lines = async () => (await banner().locator('li').allTextContents()).map((line) => line.replace('Show configuration', '').trim());
  const part = () => detail().locator('[data-part="repair"]');
  const choice = (value: 'request' | 'server') => part().locator(`.scope input[value="${value}"]`);
  const configuration = () => part().locator('[data-configuration] [data-server] pre');
  const showApi = async () => {
    await emitExchanges([hiddenSimple, hiddenPreflight, partly, readable]);
    await waitForRows(4);
  };

  it('appears when two responses are blocked, and goes when they no longer are', async () => {
    await emitExchanges([hiddenSimple, readable]);
    await waitForRows(2);
    expect(await banner().count()).toBe(0);
    await emitExchanges([hiddenPreflight]);
    await expect.poll(lines).toEqual(['2 blocked, all by api.example.test, 2 reasons. One configuration allows all 2.']);
    const allowed = { 'Access-Control-Allow-Origin': 'https://shop.example.test', 'Access-Control-Allow-Credentials': 'true' };
    await emitExchanges([withLines(hiddenSimple, allowed)]);
    await expect.poll(() => banner().count()).toBe(0);
  });

  it('names the two servers that block most, and counts the others', async () => {
    await showAll();
    const both = [hiddenRedirected, hiddenRedirected].map((one, index) => ({ ...one, id: `other-${index}` }));
    await emitExchanges(both);
    await expect
      .poll(lines)
      .toEqual([
        expect.stringMatching(/^\d blocked by api\.example\.test, \d reasons\. One configuration allows /),
        expect.stringMatching(/^\d blocked by files\.cdn\.test, 1 reason\. No configuration allows them\. And 1 more server$/),
      ]);
  });

  it('opens the first fix with the configuration for all requests chosen and focused', async () => {
    await showApi();
    await banner().getByRole('button', { name: 'Show configuration for api.example.test' }).click();
    await choice('server').waitFor();
    expect(await rowOf(hiddenSimple).getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => choice('server').evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await choice('server').isChecked()).toBe(true);
    expect(await textOf(part().locator('.scope'))).toBe('This requestAll 4 to this server');
    const text = await textOf(configuration());
    expect(text).toContain("origin: ['https://shop.example.test'], credentials: true,");
    expect(text).toContain("methods: ['GET', 'HEAD', 'POST', 'PUT'],");
    expect(text).toContain("allowedHeaders: ['content-type', 'x-requested-with'],");
    expect(text).toContain("exposedHeaders: ['X-Total-Count'],");
    expect(await part().locator('[data-configuration] > p').first().innerText()).toBe('Blocked responses that it allows: 2 of 2');
  });

  it('is chosen by keyboard, and stays chosen for the next request', async () => {
    await showApi();
    await rowOf(hiddenSimple).click();
    await choice('request').waitFor();
    expect(await configuration().count()).toBe(0);
    await choice('request').focus();
    await fixture.page.keyboard.press('ArrowRight');
    await configuration().waitFor();
    await rowOf(hiddenPreflight).click();
    await expect.poll(() => choice('server').isChecked()).toBe(true);
    await configuration().waitFor();
    await choice('server').focus();
    await fixture.page.keyboard.press('ArrowLeft');
    await part().locator('[data-lines="preflight"]').waitFor();
    expect(await configuration().count()).toBe(0);
  });

  it('names the requests that stay blocked, with their reason, and selects them', async () => {
    const redirected = {
      ...hiddenSimple,
      id: '77',
      hops: [
        {
          ...hiddenSimple.hops[0],
          url: 'https://api.example.test/moved',
          outcome: {
            kind: 'answered',
            reply: { status: 302, headers: [], location: 'ftp://api.example.test/b', fromServiceWorker: false },
          },
        },
      ],
    } as const;
    await emitExchanges([hiddenSimple, hiddenPreflight, redirected]);
    await waitForRows(3);
    await expect.poll(lines).toEqual(['3 blocked, all by api.example.test, 3 reasons. One configuration allows 2 of them.']);
    await rowOf(hiddenSimple).click();
    await choice('server').check();
    const blocked = part().locator('[data-requests="still-blocked"] li');
    expect(await textOf(blocked)).toMatch(/^GET https:\/\/api\.example\.test\/moved .*redirect/);
    await blocked.getByRole('button').click();
    await expect.poll(() => rowOf(redirected).getAttribute('aria-selected')).toBe('true');
  });

  it('is not offered for the only request to a server', async () => {
    await emitExchanges([contradicted]);
    await waitForRows(1);
    await rowOf(contradicted).click();
    await part().locator('[data-lines="response"]').waitFor();
    await part().locator('[data-server]').waitFor();
    await fixture.waitForFrame();
    expect(await part().locator('.scope').count()).toBe(0);
  });

  it('follows a long list without a long task', async () => {
    await emitExchanges(many(3_000));
    await waitForRows(3_000);
    await fixture.page.evaluate(() => {
      const seen = { longest: 0 };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      }).observe({ entryTypes: ['longtask'] });
      Object.assign(window, { seen });
    });
    await expect
      .poll(lines, { timeout: 30_000 })
      .toEqual(['2,000 blocked, all by api.example.test, 1 reason. One configuration allows all 2,000.']);
    const longest = await fixture.page.evaluate(() => (window as unknown as { readonly seen: { readonly longest: number } }).seen.longest);
    expect(longest).toBeLessThan(200); // a slice takes 5 ms, but the machine may be busy
  });
};
