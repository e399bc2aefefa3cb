import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { harOf } from '../../../src/panel/formats/har.ts';
import { hiddenPreflight, hiddenSimple, many } from '../exchanges.ts';
import { type PanelStage, said } from '../stage.ts';

const MESSAGE =
  "Access to fetch at 'https://api.example/cart' from origin 'https://shop.example' has been blocked by CORS policy: The value of the 'Access-Control-Allow-Credentials' header in the response is 'True' which must be 'true' when the request's credentials mode is 'include'.";
const HEADERS = 'HTTP/2 200\naccess-control-allow-origin: *\nserver: nginx';

/** Files, pasted text, copies and the saved log. */
export const inOutSpec = (stage: PanelStage): void => {
  const { showAll, listed, rowOf, detail, drawn, ids } = stage;
  const open = async (name: string, text: string) => {
    const path = `.output/${name}`;
    await writeFile(path, text);
    await stage.page.locator('input[type="file"]').setInputFiles(path);
  };
  const banner = (kind: string) => stage.page.locator(`[data-banner="${kind}"]`);
  const choose = async (name: string) => {
    await stage.page.getByRole('button', { name: 'Open, paste, save' }).click();
    await stage.page.getByRole('menuitem', { name }).click();
  };
  const clipboard = () => stage.page.evaluate(() => navigator.clipboard.readText());
  const grant = () => stage.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => stage.page.locator('.notice').waitFor();
  const forget = () => stage.page.evaluate(() => navigator.clipboard.writeText(''));

  it('loads a file of 10,000 requests in small parts, then restores the page’s list', async () => {
    await showAll();
    await rowOf(hiddenSimple).click();
    const before = await ids();
    // How long a task takes hangs on what else the machine does; how much is in one does not.
    const parts = await stage.page.evaluateHandle(() => {
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
    expect(await said(banner('file'))).toContain('Showing shop.har · 10,000 requests');
    await listed(10_000);
    await expect.poll(() => banner('opening').count()).toBe(0);
    const sizes = await parts.jsonValue();
    expect(sizes.reduce((sum, size) => sum + size)).toBe(10_000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(250);
    await stage.page.getByRole('button', { name: 'Back to the page' }).click();
    await expect.poll(ids).toEqual(before);
    expect(await detail().getAttribute('data-detail-of')).toBe('1');
  });

  it('cancels opening a file on request', async () => {
    await showAll();
    await stage.page.evaluate(() => {
      const press = () => {
        const cancel = document.querySelector<HTMLElement>('[data-banner="opening"] button');
        if (!cancel) return;
        document.documentElement.dataset.cancelled = 'yes';
        cancel.click();
      };
      new MutationObserver(press).observe(document.body, { childList: true, subtree: true });
    });
    await open('large.har', harOf(many(10_000)));
    await expect.poll(() => stage.page.evaluate(() => document.documentElement.dataset.cancelled)).toBe('yes');
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
    expect(await said(banner('fault'))).toMatch(/bad\.har is(?:n’t)? .+ Export/);
    await banner('fault').getByRole('button').click();
    await expect.poll(() => banner('fault').count()).toBe(0);
  });

  it('opens a file that is dropped anywhere', async () => {
    const transfer = await stage.page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'dropped.har'));
        return transfer;
      },
      harOf(many(40)),
    );
    await stage.page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await stage.page.locator('.drop-target').waitFor();
    await stage.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await banner('file').waitFor();
    expect(await stage.page.locator('.drop-target').count()).toBe(0);
  });

  it('explains a pasted console message', async () => {
    await choose('Paste headers or a message…');
    const dialog = stage.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Headers or message' }).fill(MESSAGE);
    expect(await said(dialog)).toContain('Found a console message from Chrome');
    expect(await dialog.getByLabel('Request URL').inputValue()).toBe('https://api.example/cart');
    await dialog.getByRole('button', { name: 'Explain' }).click();
    await expect.poll(() => detail().count()).toBe(1);
    expect(await detail().locator('mark').first().textContent()).toBe('T');
    expect(await said(banner('paste'))).toContain('Reconstructed from console messages');
  });

  it('asks for the facts that pasted headers lack', async () => {
    await choose('Paste headers or a message…');
    const dialog = stage.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Headers or message' }).fill(HEADERS);
    expect(await said(dialog)).toContain('Found headers of 0 requests and 1 response');
    await dialog.getByRole('button', { name: 'Explain' }).click();
    expect(await dialog.count()).toBe(1);
    await dialog.getByLabel('Request URL').fill('https://api.example/cart');
    await dialog.getByLabel('Page origin').fill('https://api.example');
    await dialog.getByLabel('Credentials mode').selectOption('include');
    await dialog.getByRole('button', { name: 'Explain' }).click();
    expect(await said(dialog.getByRole('alert'))).toContain('same origin');
    await dialog.getByLabel('Page origin').fill('https://shop.example');
    await dialog.getByRole('button', { name: 'Explain' }).click();
    expect(await stage.page.locator('.row[data-id]').first().getAttribute('data-reason')).toBe('allow-origin-wildcard');
  });

  it('closes dialog and menus with Escape, and otherwise leaves Escape to DevTools', async () => {
    await stage.page.evaluate(() => {
      const heard: boolean[] = [];
      window.addEventListener('keydown', (event) => heard.push(event.defaultPrevented));
      document.documentElement.dataset.heard = '';
      window.addEventListener('keydown', () => {
        document.documentElement.dataset.heard = String(heard.at(-1));
      });
    });
    const heard = () => stage.page.evaluate(() => document.documentElement.dataset.heard);
    await choose('Paste headers or a message…');
    await stage.page.getByRole('dialog').waitFor();
    await stage.page.keyboard.press('Escape');
    await expect.poll(() => stage.page.getByRole('dialog').count()).toBe(0);
    expect(await heard()).not.toBe('false');
    await stage.page.getByRole('button', { name: 'Open, paste, save' }).click();
    await stage.page.keyboard.press('Escape');
    await expect.poll(() => stage.page.locator('.menu:popover-open').count()).toBe(0);
    await stage.page.keyboard.press('Escape');
    expect(await heard()).toBe('false');
  });

  it('masks sensitive data in copies unless the menu says otherwise', async () => {
    await grant();
    await showAll();
    await rowOf(hiddenSimple).click();
    const copyAs = async (name: string, withSecrets = false) => {
      await forget();
      await detail().getByRole('button', { name: 'Copy', exact: true }).click();
      if (withSecrets) await stage.page.getByRole('menuitemcheckbox').click();
      await stage.page.getByRole('menuitem', { name }).click();
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
    await stage.page.keyboard.press('Control+c');
    await copied();
    expect(await clipboard()).toMatch(/^### Blocked.*[\s\S]+\/cart\/7/);
    await rowOf(hiddenSimple).click({ button: 'right' });
    await stage.page.getByRole('menuitem', { name: 'Copy as JSON' }).click();
    await expect.poll(clipboard).toMatch(/^\{/);
    expect(JSON.parse(await clipboard()).url).toContain('/account');
  });

  it('copies even when the clipboard API refuses', async () => {
    await showAll();
    await stage.page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) });
      document.addEventListener('copy', () => {
        document.documentElement.dataset.copied = String(getSelection() ?? '') || (document.activeElement as HTMLTextAreaElement).value;
      });
    });
    await rowOf(hiddenSimple).focus();
    await stage.page.keyboard.press('Control+c');
    await copied();
    expect(await stage.page.evaluate(() => document.documentElement.dataset.copied)).toMatch(/^### Blocked/);
    expect(await stage.focused()).toContain('/account');
  });

  it.each([false, true])('saves the explained log, with sensitive data: %s', async (withSecrets) => {
    await showAll();
    await choose('Save explained log…');
    if (withSecrets) await stage.page.getByRole('checkbox', { name: 'Include sensitive data' }).check();
    const download = stage.page.waitForEvent('download');
    await stage.page.getByRole('button', { name: 'Save', exact: true }).click();
    const text = await readFile((await (await download).path()) ?? '', 'utf8');
    expect(JSON.parse(text).log.entries.length).toBeGreaterThanOrEqual((await ids()).length);
    expect(text.includes('8f14e45f')).toBe(withSecrets);
    await expect.poll(() => stage.page.getByRole('dialog').count()).toBe(0);
  });

  it.each([
    ['light', 1200],
    ['light', 560],
    ['dark', 1200],
    ['dark', 560],
  ] as const)('fits dialogs and menus into the panel in the %s theme at %i pixels', async (theme, width) => {
    const picture = async (name: string) => {
      await drawn();
      await stage.page.screenshot({ path: `.output/inout-${name}-${theme}-${width}.png` });
      const box = stage.page.locator('dialog[open], .menu:popover-open');
      for (const one of await box.all()) {
        const place = await one.boundingBox();
        expect(place && place.x >= 0 && place.y >= 0 && place.x + place.width <= width && place.y + place.height <= 640).toBe(true);
      }
    };
    await stage.page.setViewportSize({ width, height: 640 });
    await stage.page.evaluate((theme) => window.stage.wear(theme), theme);
    await showAll();
    await rowOf(hiddenSimple).click();
    await stage.page.getByRole('button', { name: 'Open, paste, save' }).click();
    await picture('menu');
    await stage.page.keyboard.press('Escape');
    await detail().getByRole('button', { name: 'Copy', exact: true }).click();
    await stage.page.getByRole('menuitemcheckbox').click();
    await picture('copy');
    await stage.page.keyboard.press('Escape');
    await choose('Paste headers or a message…');
    await stage.page.getByRole('textbox', { name: 'Headers or message' }).fill(HEADERS);
    await picture('paste');
    await stage.page.keyboard.press('Escape');
    await choose('Save explained log…');
    await stage.page.getByRole('checkbox', { name: 'Include sensitive data' }).check();
    await picture('save');
    await stage.page.keyboard.press('Escape');
    await open('shop.har', harOf(many(200)));
    await banner('file').waitFor();
    await open('bad.har', '{');
    await banner('fault').waitFor();
    await picture('banner');
    expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
};
