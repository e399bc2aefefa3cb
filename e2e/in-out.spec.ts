/** Import and export in the real DevTools of both browsers, where worker, clipboard and download belong to an extension's page. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases } from './cases/index.ts';
import { launchChromium } from './lab/chromium/driver.ts';
import type { Driver } from './lab/driver.ts';
import { launchFirefox } from './lab/firefox/driver.ts';
import { type Lab, startLab } from './lab/server/server.ts';
import { until } from './lab/until.ts';

const HAR = {
  log: {
    version: '1.2',
    creator: { name: 'WebInspector', version: '1' },
    entries: [
      {
        startedDateTime: '2026-01-01T00:00:00Z',
        time: 5,
        _resourceType: 'fetch',
        request: {
          method: 'GET',
          url: 'https://api.example.test/cart',
          headers: [
            { name: 'Origin', value: 'https://shop.example.test' },
            { name: 'Cookie', value: 'session=8f14e45f' },
          ],
        },
        response: { status: 200, headers: [{ name: 'Access-Control-Allow-Origin', value: '*' }], _error: 'net::ERR_FAILED' },
      },
    ],
  },
};

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('import and export in $engine', ({ launch, extension }) => {
  let lab: Lab;
  let driver: Driver;

  beforeAll(async () => {
    lab = await startLab(cases);
    driver = await launch({ extension: resolve(extension), lab });
    await driver.open(lab.pageUrl('local-same-site', []));
    await driver.openPanel();
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  const inPanel = (expression: string) => driver.inPanel(expression);
  const press = (name: string) =>
    until(`the button ${name}`, () =>
      inPanel(`(() => {
        const button = [...document.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.innerText.trim() ?? '') === ${JSON.stringify(name)} || one.textContent.trim() === ${JSON.stringify(name)});
        button?.click();
        return button !== undefined;
      })()`),
    );

  it('opens a HAR file in a worker', async () => {
    await until('the file input', () => inPanel(`document.querySelector('input[type="file"]') !== null`));
    await inPanel(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(JSON.stringify(HAR))}], 'shop.har', { type: 'application/json' }));
      const field = document.querySelector('input[type="file"]');
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    const banner = await until('the file', () =>
      inPanel(`document.querySelector('[data-banner="file"], [data-banner="fault"]')?.innerText`),
    );
    expect(banner).toContain('Showing shop.har · 1 request');
    const reason = await until('the row', () => inPanel(`document.querySelector('[role="row"][data-id]')?.dataset.reason`));
    expect(reason).toBe('allow-origin-wildcard');
  });

  it('copies an exchange with sensitive data masked', async () => {
    await inPanel(`(() => {
      window.copies = [];
      const write = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = (text) => write(text).then(() => { window.copies.push(text); });
      document.addEventListener('copy', () => window.copies.push(document.activeElement.value ?? ''));
      document.querySelector('[role="row"][data-id]').focus();
    })()`);
    await driver.pressControlInPanel('c');
    const notice = await until('the notice', () => inPanel(`document.querySelector('.notice')?.innerText`));
    expect(notice).toBe('Copied as Markdown, sensitive data masked');
    const [text] = (await inPanel('window.copies')) as readonly string[];
    expect(text).toContain('https://api.example.test/cart');
    expect(text).not.toContain('8f14e45f');
  });

  it('offers every copy format in the explanation', async () => {
    await inPanel(`document.querySelector('[role="row"][data-id]').click()`);
    await press('Copy');
    await until('the menu', () => inPanel(`document.querySelector('#copy-menu').matches(':popover-open')`));
    const names = await inPanel(`[...document.querySelectorAll('#copy-menu [role="menuitem"]')].map((item) => item.textContent)`);
    expect(names).toEqual(['Copy as Markdown', 'Copy as JSON', 'Copy as curl', 'Copy as fetch', 'Copy as test case']);
    await inPanel(`document.querySelector('#copy-menu').hidePopover()`);
  });

  it('saves the explained log', async () => {
    await inPanel(`(() => {
      window.saved = [];
      const files = new Map();
      const create = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        const url = create.call(URL, file);
        files.set(url, file);
        return url;
      };
      window.textOf = (url) => files.get(url).text(); // the policy of the panel's page refuses to fetch even this
      document.addEventListener('click', (event) => {
        if (event.target.download) window.saved.push({ name: event.target.download, href: event.target.href });
      }, true);
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        if (this.download) window.saved.push({ name: this.download, href: this.href });
        click.call(this);
      };
    })()`);
    await press('Open, paste, save');
    await press('Save explained log…');
    await press('Save');
    const saved = (await until('the file', () =>
      inPanel(`(async () => {
        const [one] = window.saved;
        return one ? { name: one.name, text: await textOf(one.href) } : null;
      })()`),
    )) as { readonly name: string; readonly text: string };
    expect(saved.name).toBe('corsplain.har');
    expect(JSON.parse(saved.text).log.entries).toHaveLength(1);
    expect(saved.text).toContain('allow-origin-wildcard');
    expect(saved.text).not.toContain('8f14e45f');
  });

  it('returns to the page’s list', async () => {
    await press('Back to the page');
    await until('the page', () => inPanel(`document.querySelector('[data-banner]') === null`));
  });
});
