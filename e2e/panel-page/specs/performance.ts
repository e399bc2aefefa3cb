import { expect, it } from 'vitest';
import { many, noResponse, withLines } from '../exchanges.ts';
import type { PanelFixture } from '../fixture.ts';

/** How fast rows appear, and how little is redrawn. */
export const performanceSpec = (fixture: PanelFixture): void => {
  const { emitExchanges, showAll, waitForRows, row, rowOf, waitForFrame } = fixture;

  it('shows a row within two frames of its event', async () => {
    await showAll();
    const shown = await fixture.page.evaluate(async (changed) => {
      window.harness.emit({ kind: 'exchanges', changed, removed: [] });
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      return document.querySelector('[data-id="100"]') !== null;
    }, many(1));
    expect(shown).toBe(true);
  });

  it('redraws only the row that changed', async () => {
    await showAll();
    const consent = { 'Access-Control-Allow-Origin': 'https://shop.example.test', 'Access-Control-Allow-Credentials': 'true' };
    const touched = await fixture.page.evaluate(
      async (changed) => {
        const before = [...document.querySelectorAll('.row')];
        const touched = new Set<string>();
        const observer = new MutationObserver((records) => {
          for (const { target } of records) {
            const element = target instanceof Element ? target : target.parentElement;
            touched.add(element?.closest<HTMLElement>('[data-id]')?.dataset.id ?? 'the list');
          }
        });
        const list = document.querySelector('.list') as Element;
        observer.observe(list, { subtree: true, childList: true, attributes: true, characterData: true });
        window.harness.emit({ kind: 'exchanges', changed, removed: [] });
        await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
        observer.disconnect();
        return { rows: [...touched], same: [...document.querySelectorAll('.row')].every((row, index) => row === before[index]) };
      },
      [withLines(noResponse, consent)],
    );
    expect(touched).toEqual({ rows: [noResponse.id], same: true });
    expect(await rowOf(noResponse).getAttribute('data-verdict')).toBe('readable');
  });

  it('holds ten thousand rows and draws only the visible ones', async () => {
    const [one] = many(1);
    await fixture.page.evaluate((one) => {
      const changed = Array.from({ length: 10_000 }, (_, id) => ({ ...one, id: String(id), startedAt: id })) as (typeof one)[];
      window.harness.emit({ kind: 'exchanges', changed, removed: [] } as Parameters<typeof window.harness.emit>[0]);
    }, one);
    await waitForRows(10_000);
    expect(await fixture.page.locator('.row').count()).toBeLessThan(60);
    await row('0').click();
    await fixture.page.keyboard.press('End');
    await expect.poll(() => row('9999').isVisible()).toBe(true);
    expect(await row('9999').evaluate((row) => row === document.activeElement)).toBe(true);
    expect(await fixture.page.locator('.row').count()).toBeLessThan(60);
  });

  it('keeps focus on a row that scrolls out of view', async () => {
    await emitExchanges(many(500));
    await waitForRows(500);
    await row('105').click();
    for (const top of [3000, 9000, 0, 6000]) {
      await fixture.page.locator('.list').evaluate((list, top) => {
        list.scrollTop = top;
      }, top);
      await waitForFrame();
      expect(await fixture.focused()).toContain('/item/105');
    }
    await fixture.page.keyboard.press('ArrowDown');
    await expect.poll(() => row('106').isVisible()).toBe(true);
    expect(await fixture.focused()).toContain('/item/106');
  });

  it('doesn’t move the visible rows when rows are inserted above them', async () => {
    await emitExchanges(many(300, 1000));
    await waitForRows(300);
    await fixture.page.locator('.list').evaluate((list) => {
      list.scrollTop = 2405;
    });
    await row('1105').click();
    const before = await row('1105').boundingBox();
    // Neighbouring rows don't move and keep their elements, although their positions in the list have changed.
    const near = await row('1110').elementHandle();
    const place = await near?.boundingBox();
    await emitExchanges([...many(40, 100), ...many(40, 2000)]);
    await waitForRows(380);
    await waitForFrame();
    expect(await row('1105').boundingBox()).toEqual(before);
    expect(await row('1105').getAttribute('aria-selected')).toBe('true');
    expect(await fixture.focused()).toContain('/item/1105');
    expect(await row('1110').boundingBox()).toEqual(place);
    expect(await row('1110').evaluate((element, near) => element === near, near)).toBe(true);
  });

  it('draws at most twelve new rows a frame after a jump', async () => {
    await emitExchanges(many(300, 1000));
    await waitForRows(300);
    const counts = await fixture.page.evaluate(async () => {
      const list = document.querySelector('.list') as HTMLElement;
      const rows = () => new Set([...list.querySelectorAll<HTMLElement>('.row')].map(({ dataset }) => dataset.id));
      const found: number[] = [];
      let before = rows();
      list.scrollTop = list.scrollHeight / 2;
      for (let frame = 0; frame < 8; frame++) {
        await new Promise((next) => requestAnimationFrame(next));
        const now = rows();
        found.push([...now].filter((id) => !before.has(id)).length);
        before = now;
      }
      const { top, bottom } = list.getBoundingClientRect();
      const last = Math.max(...[...list.querySelectorAll('.row')].map((row) => row.getBoundingClientRect().bottom));
      return { found, isFull: last >= bottom && top < bottom };
    });
    expect(Math.max(...counts.found)).toBe(12);
    expect(counts.isFull).toBe(true);
  });

  it('filters a long list in time slices and abandons an outdated filter', async () => {
    const [one] = many(1);
    await fixture.page.evaluate((one) => {
      const changed = Array.from({ length: 20_000 }, (_, id) => {
        const hop = { ...one?.hops[0], url: `https://h${id % 97}.example.test/item/${id}` };
        return { ...one, id: String(id), entries: [id], startedAt: id, hops: [hop] };
      });
      window.harness.emit({ kind: 'exchanges', changed, removed: [] } as unknown as Parameters<typeof window.harness.emit>[0]);
    }, one);
    await waitForRows(20_000);
    // A fake clock that ends each time slice at its second reading.
    const steps = await fixture.page.evaluate(async () => {
      let now = performance.now();
      performance.now = () => {
        now += 5;
        return now;
      };
      const counts: (string | null)[] = [];
      const list = document.querySelector('[role="treegrid"]');
      const input = document.querySelector<HTMLInputElement>('[role="combobox"]');
      const type = (value: string) => {
        if (!input) return;
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const seen = new Promise<void>((done) => {
        new MutationObserver(() => {
          counts.push(list?.ariaRowCount ?? null);
          if (counts.at(-1) === '208') done();
        }).observe(list as Element, { attributeFilter: ['aria-rowcount'] });
      });
      type('host:h1');
      const atOnce = list?.ariaRowCount;
      type('host:h12.');
      await seen;
      return { atOnce, counts };
    });
    expect(steps).toEqual({ atOnce: '20001', counts: ['208'] });
    expect(await fixture.page.locator('.row').count()).toBeLessThan(60);
  });
};
