/** The states of the panel that a user sees, each as the steps that lead to it. They run in the page, so that every browser can show them. */
import { ALLOWING, again, depends, everyKind, hiddenPreflight, hiddenSimple, readable } from './exchanges.ts';

const TIMEOUT = 20_000; // ms, for a busy machine

const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));

/** Waits until there is such an element. */
const present = async (selector: string, isGood: (found: HTMLElement) => boolean = () => true): Promise<HTMLElement> => {
  const until = performance.now() + TIMEOUT;
  for (;;) {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find(isGood);
    if (found) return found;
    if (performance.now() > until) throw new Error(`${selector} is not shown`);
    await frame();
  }
};
/** Waits until there is such an element that is visible. */
const visible = (selector: string): Promise<HTMLElement> => present(selector, (found) => found.checkVisibility());
const click = async (selector: string): Promise<void> => (await visible(selector)).click();
const point = async (selector: string): Promise<void> => {
  const element = await visible(selector);
  const { left, top } = element.getBoundingClientRect();
  const at = { clientX: left + 5, clientY: top + 5, pointerType: 'mouse' };
  element.dispatchEvent(new PointerEvent('pointerover', { ...at, bubbles: true }));
  element.dispatchEvent(new PointerEvent('pointerenter', at));
};
const rowOf = ({ id }: { readonly id: string }): string => `.row[data-id="${id}"]`;

const list = async (): Promise<void> => {
  window.harness.emit({ kind: 'requests', count: 40 });
  window.harness.emit({ kind: 'exchanges', changed: everyKind, removed: [] });
  await visible(`#list[aria-rowcount="${everyKind.length + 1}"]`);
  await visible('[data-banner="blocked"]');
};
const explained = async (exchange: { readonly id: string }): Promise<void> => {
  await list();
  await click(rowOf(exchange));
  await visible('.detail h1');
};
const NEXT = readable.startedAt + 60_000;
const loads = async (): Promise<void> => {
  await click('.toolbar .preserve input');
  await list();
  window.harness.emit({ kind: 'navigated', at: NEXT, url: 'https://shop.example.test/cart' });
  const changed = [again(hiddenSimple, '101', NEXT + 1, ALLOWING), again(hiddenPreflight, '102', NEXT + 2)];
  window.harness.emit({ kind: 'exchanges', changed, removed: [] });
  await click('.row[data-id="102"]');
  await click('[data-load]');
  await visible('.detail h1');
};

export const states = {
  'no rows': async () => {},
  'a page that extensions can’t inspect': async () => {
    window.harness.emit({ kind: 'page', visible: false });
    await visible('[data-state="privileged"]');
  },
  'a plain list': list,
  'a blocked response explained': () => explained(hiddenSimple),
  'a failed preflight explained': () => explained(hiddenPreflight),
  'a verdict that depends explained': () => explained(depends),
  'a readable response explained': () => explained(readable),
  'all of an explanation unfolded': async () => {
    await explained(hiddenPreflight);
    await visible('.detail .other-headers summary');
    for (const folded of document.querySelectorAll<HTMLElement>('.detail details:not([open]) > summary')) folded.click();
    await frame();
  },
  'a tooltip': async () => {
    await list();
    await point(`${rowOf(hiddenSimple)} .verdict`);
    await visible('.tip:popover-open');
  },
  'a header’s card': async () => {
    await explained(hiddenSimple);
    await point('.detail .bad .header-link');
    await visible('.card:popover-open');
  },
  'a whole header’s card': async () => {
    await explained(hiddenSimple);
    await click('.detail .bad .header-link');
    await visible('.card:popover-open .card-facts');
  },
  'the copy menu': async () => {
    await explained(hiddenSimple);
    const button = await visible('.detail [aria-haspopup="menu"]');
    await present(`[id="${button.getAttribute('popovertarget')}"]`); // it loads late
    button.click();
    await visible('[role="menu"]');
  },
  'the settings': async () => {
    await click('button[aria-label="Settings"]');
    await visible('.settings-columns');
  },
  'the headings of several loads': loads,
  'a request that is awaited': async () => {
    await loads();
    window.harness.emit({ kind: 'navigated', at: NEXT + 60_000, url: 'https://shop.example.test/cart' });
    await visible('.detail .awaited:not(:empty)');
  },
  suggestions: async () => {
    await list();
    const field = (await visible('.filter-field input')) as HTMLInputElement;
    field.focus();
    field.dispatchEvent(new FocusEvent('focus')); // Firefox sends none in a window behind others
    field.value = 'h';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await visible('[role="listbox"] [role="option"]');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await visible('[role="option"][aria-selected="true"]');
  },
  'the menu of a row': async () => {
    await list();
    const row = await visible(rowOf(hiddenSimple));
    const { left, top } = row.getBoundingClientRect();
    row.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: left + 30, clientY: top + 5, button: 2 }));
    await visible('[role="menu"]');
  },
} as const satisfies Readonly<Record<string, () => Promise<void>>>;

export type StateName = keyof typeof states;
export const stateNames = Object.keys(states) as readonly StateName[];
