import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { hiddenPreflight } from '../exchanges.ts';
import { type PanelFixture, textOf } from '../fixture.ts';

const LANGUAGES = [
  ['en', 'English', 'Settings', 'Request'],
  ['ja', '日本語', '設定', 'リクエスト'],
  ['ko', '한국어', '설정', '요청'],
  ['es', 'español', 'Configuración', 'Petición'],
] as const;

/** The elements whose text must not be cut: controls, headings and labels. Values and URLs may be. */
const WHOLE =
  'button, summary, h1, h2, h3, legend, label > span, dt, .settings-menu p, .empty p, footer, .check, .verdict-cell .verdict, .part-name, [role="tab"]';

/** Returns the texts that don't fit into their elements. */
const cutIn = (page: Page): Promise<readonly string[]> =>
  page
    .locator(WHOLE)
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.clientWidth > 0 && element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
        .map((element) => `${element.tagName}.${element.className}: ${element.textContent}`),
    );

/** Returns the toolbar's overlapping controls. */
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
      return next && next.getBoundingClientRect().left < right(control) - 1 ? [`${control.className} overlaps ${next.className}`] : [];
    });
  });

/** Every language fits, sets the `lang` attribute, and applies at once. */
export const languagesSpec = (fixture: PanelFixture): void => {
  const { showAll, rowOf, detail, waitForFrame, emit } = fixture;
  const menu = () => fixture.page.locator('#settings-menu');
  const gear = () => fixture.page.locator('[popovertarget="settings-menu"]');
  const language = () => menu().locator('select');
  const lang = () => fixture.page.locator('#app').getAttribute('lang');
  const choose = async (tag: string) => {
    await gear().click();
    await language().selectOption(tag);
    await expect.poll(lang).toBe(tag === '' ? 'en' : tag);
  };
  /** Saves a screenshot and returns what is cut in it. */
  const picture = async (name: string): Promise<readonly string[]> => {
    await waitForFrame();
    await fixture.page.screenshot({ path: `.output/language-${name}.png` });
    const { clientWidth, scrollWidth } = await fixture.page.evaluate(() => ({
      clientWidth: document.documentElement.clientWidth,
      scrollWidth: document.documentElement.scrollWidth,
    }));
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    return [...(await cutIn(fixture.page)), ...(await overlapsIn(fixture.page)), ...wide].map((cut) => `${name}: ${cut}`);
  };

  it.each(LANGUAGES)('fits every width in %s', async (tag) => {
    const cut: string[] = [];
    await choose(tag);
    cut.push(...(await picture(`${tag}-settings`)));
    await fixture.page.keyboard.press('Escape');
    for (const width of [400, 1200]) {
      await fixture.page.setViewportSize({ width, height: 640 });
      cut.push(...(await picture(`${tag}-${width}-empty`)));
    }
    await showAll();
    await rowOf(hiddenPreflight).click();
    await emit({ kind: 'watch', state: 'late', dropped: 12 });
    for (const theme of ['light', 'dark'] as const) {
      await fixture.page.evaluate((theme) => window.harness.setTheme(theme), theme);
      for (const width of [400, 1200]) {
        await fixture.page.setViewportSize({ width, height: width === 400 ? 900 : 760 });
        cut.push(...(await picture(`${tag}-${width}-${theme}`)));
      }
    }
    await fixture.page.setViewportSize({ width: 400, height: 640 });
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
      titles.add(await textOf(detail().locator('h1')));
    }
    expect(titles.size).toBe(LANGUAGES.length);
    expect(await menu().isVisible()).toBe(true);
    await language().selectOption('ko');
    await expect.poll(lang).toBe('ko');
    await fixture.page.reload();
    await expect.poll(lang).toBe('ko');
    await choose('');
    expect(await fixture.page.evaluate(() => JSON.parse(localStorage.getItem('settings') ?? ''))).toMatchObject({ language: null });
  });

  it('is chosen in a menu that Escape closes, and nothing else with it', async () => {
    await showAll();
    await rowOf(hiddenPreflight).click();
    await detail().locator('h1').waitFor();
    await fixture.page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-keydown', key));
    });
    await gear().click();
    await expect.poll(() => language().evaluate((select) => select === document.activeElement)).toBe(true);
    await fixture.page.keyboard.press('Escape');
    await expect.poll(() => menu().isVisible()).toBe(false);
    expect(await fixture.page.locator('body').getAttribute('data-keydown')).toBeNull();
    expect(await gear().evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await detail().locator('h1').count()).toBe(1);
  });

  it('shares its menu with a limit that is clamped, and with a reset', async () => {
    await gear().click();
    const field = menu().locator('input[type="number"]');
    const stored = () => fixture.page.evaluate(() => JSON.parse(localStorage.getItem('settings') ?? '{}').limit);
    const enter = async (typed: string) => {
      await field.fill(typed);
      await field.press('Tab');
      return field.inputValue();
    };
    expect(await field.inputValue()).toBe('20000');
    expect([await enter('5'), await stored()]).toEqual(['100', 100]);
    expect([await enter('99999999'), await stored()]).toEqual(['1000000', 1_000_000]);
    expect([await enter(''), await stored()]).toEqual(['1000000', 1_000_000]);
    await fixture.page.keyboard.press('Escape');
    const filter = fixture.page.locator('.filter-field input');
    await filter.fill('verdict:hidden');
    await gear().click();
    await language().selectOption('es');
    await expect.poll(lang).toBe('es');
    await menu().getByRole('button', { name: 'Restablecer' }).click();
    await expect.poll(lang).toBe('en');
    expect([await field.inputValue(), await stored(), await filter.inputValue()]).toEqual(['20000', 20_000, '']);
  });
};
