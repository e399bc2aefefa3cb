import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { hiddenPreflight } from '../exchanges.ts';
import { type PanelStage, said } from '../stage.ts';

const LANGUAGES = [
  ['en', 'English', 'Settings', 'Request'],
  ['ja', '日本語', '設定', 'リクエスト'],
  ['ko', '한국어', '설정', '요청'],
  ['es', 'español', 'Configuración', 'Petición'],
] as const;

/** What a reader must see whole: controls, headings, labels. Values and addresses may be cut. */
const WHOLE =
  'button, summary, h1, h2, h3, legend, label > span, dt, .settings-menu p, .empty p, footer, .check, .verdict-cell .verdict, .part-name, [role="tab"]';

/** The texts that do not fit into their own boxes. */
const cutIn = (page: Page): Promise<readonly string[]> =>
  page
    .locator(WHOLE)
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.clientWidth > 0 && element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
        .map((element) => `${element.tagName}.${element.className}: ${element.textContent}`),
    );

/** The controls of the toolbar that lie over one another. */
const overlapsIn = (page: Page): Promise<readonly string[]> =>
  page.locator('.bar:not(.chips) > :not([popover])').evaluateAll((controls) => {
    const seen = controls.filter((control) => control.checkVisibility() && control.getBoundingClientRect().width > 0);
    const right = (element: Element): number => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return Math.max(element.getBoundingClientRect().right, range.getBoundingClientRect().right);
    };
    return seen.flatMap((control, index) => {
      const next = seen[index + 1];
      return next && next.getBoundingClientRect().left < right(control) - 1 ? [`${control.className} lies over ${next.className}`] : [];
    });
  });

/** Every language fits, is declared, and is there as soon as it is chosen. */
export const languagesSpec = (stage: PanelStage): void => {
  const { showAll, rowOf, detail, drawn, tell } = stage;
  const menu = () => stage.page.locator('#settings-menu');
  const gear = () => stage.page.locator('[popovertarget="settings-menu"]');
  const language = () => menu().locator('select');
  const lang = () => stage.page.locator('#app').getAttribute('lang');
  const choose = async (tag: string) => {
    await gear().click();
    await language().selectOption(tag);
    await expect.poll(lang).toBe(tag === '' ? 'en' : tag);
  };
  /** Takes a picture, and tells what is cut in it. */
  const picture = async (name: string): Promise<readonly string[]> => {
    await drawn();
    await stage.page.screenshot({ path: `.output/language-${name}.png` });
    const { clientWidth, scrollWidth } = await stage.page.evaluate(() => ({
      clientWidth: document.documentElement.clientWidth,
      scrollWidth: document.documentElement.scrollWidth,
    }));
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    return [...(await cutIn(stage.page)), ...(await overlapsIn(stage.page)), ...wide].map((cut) => `${name}: ${cut}`);
  };

  it.each(LANGUAGES)('fits every width in %s', async (tag) => {
    const cut: string[] = [];
    await choose(tag);
    cut.push(...(await picture(`${tag}-settings`)));
    await stage.page.keyboard.press('Escape');
    for (const width of [400, 1200]) {
      await stage.page.setViewportSize({ width, height: 640 });
      cut.push(...(await picture(`${tag}-${width}-empty`)));
    }
    await showAll();
    await rowOf(hiddenPreflight).click();
    await tell({ kind: 'watch', state: 'late', dropped: 12 });
    for (const theme of ['light', 'dark'] as const) {
      await stage.page.evaluate((theme) => window.stage.wear(theme), theme);
      for (const width of [400, 1200]) {
        await stage.page.setViewportSize({ width, height: width === 400 ? 900 : 760 });
        cut.push(...(await picture(`${tag}-${width}-${theme}`)));
      }
    }
    await stage.page.setViewportSize({ width: 400, height: 640 });
    await gear().click();
    cut.push(...(await picture(`${tag}-400-settings`)));
    expect(cut).toEqual([]);
  });

  it('changes without a reload and keeps the selection', async () => {
    await showAll();
    await rowOf(hiddenPreflight).click();
    await gear().click();
    const titles = new Set<string>();
    for (const [tag, name, title] of LANGUAGES.toReversed()) {
      await language().selectOption(name);
      await expect.poll(lang).toBe(tag);
      expect(await gear().getAttribute('aria-label')).toBe(title);
      expect(await rowOf(hiddenPreflight).getAttribute('aria-selected')).toBe('true');
      titles.add(await said(detail().locator('h1')));
    }
    expect(titles.size).toBe(LANGUAGES.length);
    expect(await menu().isVisible()).toBe(true);
    await language().selectOption('ko');
    await expect.poll(lang).toBe('ko');
    await stage.page.reload();
    await expect.poll(lang).toBe('ko');
    await choose('');
    expect(await stage.page.evaluate(() => JSON.parse(localStorage.getItem('settings') ?? ''))).toMatchObject({ language: null });
  });

  it('is chosen in a menu that Escape closes, and nothing else with it', async () => {
    await showAll();
    await rowOf(hiddenPreflight).click();
    await detail().locator('h1').waitFor();
    await stage.page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key));
    });
    await gear().click();
    await expect.poll(() => language().evaluate((select) => select === document.activeElement)).toBe(true);
    await stage.page.keyboard.press('Escape');
    await expect.poll(() => menu().isVisible()).toBe(false);
    expect(await stage.page.locator('body').getAttribute('data-heard')).toBeNull();
    expect(await gear().evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await detail().locator('h1').count()).toBe(1);
  });

  it('shares its menu with a limit that is clamped, and with a reset', async () => {
    await gear().click();
    const field = menu().locator('input[type="number"]');
    const kept = () => stage.page.evaluate(() => JSON.parse(localStorage.getItem('settings') ?? '{}').limit);
    const enter = async (typed: string) => {
      await field.fill(typed);
      await field.press('Tab');
      return field.inputValue();
    };
    expect(await field.inputValue()).toBe('20000');
    expect([await enter('5'), await kept()]).toEqual(['100', 100]);
    expect([await enter('99999999'), await kept()]).toEqual(['1000000', 1_000_000]);
    expect([await enter(''), await kept()]).toEqual(['1000000', 1_000_000]);
    await stage.page.keyboard.press('Escape');
    const filter = stage.page.getByRole('searchbox');
    await filter.fill('verdict:hidden');
    await gear().click();
    await language().selectOption('es');
    await expect.poll(lang).toBe('es');
    await menu().getByRole('button', { name: 'Restablecer' }).click();
    await expect.poll(lang).toBe('en');
    expect([await field.inputValue(), await kept(), await filter.inputValue()]).toEqual(['20000', 20_000, '']);
  });
};
