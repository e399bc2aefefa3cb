import { expect, it } from 'vitest';
import { harOf } from '../../../../src/panel/formats/har.ts';
import { hiddenSimple, many } from '../../exchanges.ts';
import { type PanelFixture, textOf } from '../../fixture.ts';
import { HEADERS, importExportActions } from './actions.ts';

const MESSAGE =
  "Access to fetch at 'https://api.example/cart' from origin 'https://shop.example' has been blocked by CORS policy: The value of the 'Access-Control-Allow-Credentials' header in the response is 'True' which must be 'true' when the request's credentials mode is 'include'.";

/** Files and pasted text. */
export const importSpec = (fixture: PanelFixture): void => {
  const { showAll, waitForRows, rowOf, detail, ids } = fixture;
  const { open, banner, choose } = importExportActions(fixture);

  it('loads a file of 10,000 requests in small parts, then restores the page’s list', async () => {
    await showAll();
    await rowOf(hiddenSimple).click();
    const before = await ids();
    // The duration of a task depends on the machine's load, so this checks the size of each part.
    const parts = await fixture.page.evaluateHandle(() => {
      const sizes: number[] = [];
      window.Worker = class extends Worker {
        constructor(address: string | URL, options?: WorkerOptions) {
          super(address, options);
          this.addEventListener('message', ({ data }) => sizes.push(data.packed ? JSON.parse(data.packed).exchanges.length : 0));
        }
      };
      return sizes;
    });
    await open('shop.har', harOf(many(10_000)));
    await banner('file').waitFor();
    expect(await textOf(banner('file'))).toContain('Showing shop.har · 10,000 requests');
    await waitForRows(10_000);
    await expect.poll(() => banner('opening').count()).toBe(0);
    const sizes = await parts.jsonValue();
    expect(sizes.reduce((sum, size) => sum + size)).toBe(10_000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(250);
    await fixture.page.getByRole('button', { name: 'Back to the page' }).click();
    await expect.poll(ids).toEqual(before);
    expect(await detail().getAttribute('data-detail-of')).toBe('1');
  });

  it('shows the loads of a file, and what the newest one fixed', async () => {
    const entry = (pageref: string, startedDateTime: string, allowed: boolean) => ({
      pageref,
      startedDateTime,
      time: 5,
      request: { method: 'GET', url: 'https://api.example.test/cart', headers: [{ name: 'Origin', value: 'https://shop.example.test' }] },
      response: {
        status: 200,
        headers: allowed
          ? [
              { name: 'Access-Control-Allow-Origin', value: 'https://shop.example.test' },
              { name: 'Access-Control-Allow-Credentials', value: 'true' },
            ]
          : [],
      },
    });
    const pages = ['00', '01'].map((minute, index) => ({
      id: `page_${index + 1}`,
      title: 'https://shop.example.test/cart',
      startedDateTime: `2026-01-01T00:${minute}:00.000Z`,
    }));
    const entries = [entry('page_1', '2026-01-01T00:00:01.000Z', false), entry('page_2', '2026-01-01T00:01:01.000Z', true)];
    await open('loads.har', JSON.stringify({ log: { pages, entries } }));
    await waitForRows(3);
    const { page } = fixture;
    expect(await page.locator('[data-load]').evaluateAll((rows) => rows.map(({ ariaExpanded }) => ariaExpanded))).toEqual([
      'false',
      'true',
    ]);
    expect(await textOf(page.locator('[data-load]').last())).toContain('1 fixed');
    expect(await page.locator('[data-fixed="allow-origin-missing"]').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Reload', exact: true }).count()).toBe(0);
  });

  it('cancels opening a file on request', async () => {
    await showAll();
    await fixture.page.evaluate(() => {
      const press = () => {
        const cancel = document.querySelector<HTMLElement>('[data-banner="opening"] button');
        if (!cancel) return;
        document.documentElement.dataset.cancelled = 'yes';
        cancel.click();
      };
      new MutationObserver(press).observe(document.body, { childList: true, subtree: true });
    });
    await open('large.har', harOf(many(10_000)));
    await expect.poll(() => fixture.page.evaluate(() => document.documentElement.dataset.cancelled)).toBe('yes');
    await expect.poll(() => banner('opening').count()).toBe(0);
    expect(await banner('file').count()).toBe(0);
    expect(await ids()).toContain('1');
  });

  it.each([
    ['empty', ''],
    ['not-json', '{"log": {"entries": ['],
    ['not-har', '[1, 2]'],
  ])('says what to do about a file that is %s', async (fault, text) => {
    await open('bad.har', text);
    await banner('fault').waitFor();
    expect(await banner('fault').getAttribute('data-fault')).toBe(fault);
    expect(await textOf(banner('fault'))).toMatch(/bad\.har is(?:n’t)? .+ Export/);
    await banner('fault').getByRole('button').click();
    await expect.poll(() => banner('fault').count()).toBe(0);
  });

  it('opens a file that is dropped anywhere', async () => {
    const transfer = await fixture.page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'dropped.har'));
        return transfer;
      },
      harOf(many(40)),
    );
    await fixture.page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await fixture.page.locator('.drop-target').waitFor();
    await fixture.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await banner('file').waitFor();
    expect(await fixture.page.locator('.drop-target').count()).toBe(0);
  });

  it('explains a pasted console message', async () => {
    await choose('Paste headers or a message…');
    const dialog = fixture.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Headers or message' }).fill(MESSAGE);
    expect(await textOf(dialog)).toContain('Found a console message from Chrome');
    expect(await dialog.getByLabel('Request URL').inputValue()).toBe('https://api.example/cart');
    await dialog.getByRole('button', { name: 'Explain' }).click();
    await expect.poll(() => detail().count()).toBe(1);
    expect(await detail().locator('mark').first().textContent()).toBe('T');
    expect(await textOf(banner('paste'))).toContain('Reconstructed from console messages');
  });

  it('asks for the facts that pasted headers lack', async () => {
    await choose('Paste headers or a message…');
    const dialog = fixture.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Headers or message' }).fill(HEADERS);
    expect(await textOf(dialog)).toContain('Found headers of 0 requests and 1 response');
    await dialog.getByRole('button', { name: 'Explain' }).click();
    expect(await dialog.count()).toBe(1);
    await dialog.getByLabel('Request URL').fill('https://api.example/cart');
    await dialog.getByLabel('Page origin').fill('https://api.example');
    await dialog.getByLabel('Credentials mode').selectOption('include');
    await dialog.getByRole('button', { name: 'Explain' }).click();
    expect(await textOf(dialog.getByRole('alert'))).toContain('same origin');
    await dialog.getByLabel('Page origin').fill('https://shop.example');
    await dialog.getByRole('button', { name: 'Explain' }).click();
    expect(await fixture.page.locator('.row[data-id]').first().getAttribute('data-reason')).toBe('allow-origin-wildcard');
  });
};
