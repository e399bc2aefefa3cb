/** What a person does in the real panel, and what they see there. */
import type { Driver } from '../lab/driver.ts';
import { until } from '../lab/until.ts';

export interface ShownRow {
  readonly id: string;
  readonly verdict: string;
  readonly reason: string;
  readonly url: string;
}

const ROWS = `[...document.querySelectorAll('[role="row"][aria-level="1"]')].map(({ dataset: { id, verdict, reason, url } }) => ({ id, verdict, reason, url }))`;

/** Short words for a driver's panel. Elements are named by selectors. */
export const panelActions = ({ inPanel, typeInPanel }: Pick<Driver, 'inPanel' | 'typeInPanel'>) => {
  const at = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
  const there = (selector: string) => until(selector, () => inPanel(`${at(selector)} !== null`));
  const read = (selector: string, what: string) => inPanel(`${at(selector)}?.${what}`);
  return {
    there,
    /** A property of an element, undefined where there is no such element. */
    read,
    /** The requests in the list. */
    rows: async () => (await inPanel(ROWS)) as readonly ShownRow[],
    /** Waits until a property of an element is what it should be; a failure says what it was instead. */
    reads: async (selector: string, what: string, wanted: unknown): Promise<void> => {
      let last: unknown;
      const look = async () => {
        last = await read(selector, what);
        return last === wanted;
      };
      await until(`${selector} ${what}`, look, 10).catch((error: Error) => {
        throw new Error(`${error.message} to be ${JSON.stringify(wanted)}: it is ${JSON.stringify(last)}`);
      });
    },
    click: async (selector: string): Promise<void> => {
      await there(selector);
      await inPanel(`${at(selector)}.click()`);
    },
    focus: async (selector: string): Promise<void> => {
      await there(selector);
      await inPanel(`${at(selector)}.focus()`);
    },
    press: (...keys: readonly string[]) => typeInPanel(keys),
    type: (text: string) => typeInPanel([...text]),
    /** Sets a field, as choosing or entering does. */
    set: async (selector: string, value: string): Promise<void> => {
      await there(selector);
      await inPanel(`(() => {
        const field = ${at(selector)};
        field.value = ${JSON.stringify(value)};
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      })()`);
    },
    /** Whether the panel keeps an Escape from DevTools, wherever the focus is. */
    keepsEscape: () =>
      inPanel(`(() => {
        const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
        document.activeElement.dispatchEvent(press);
        return press.defaultPrevented;
      })()`),
  };
};
