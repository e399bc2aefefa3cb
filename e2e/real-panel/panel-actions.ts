/** Actions in the real panel and reads of its state, through a driver. Elements are given by selectors. */
import type { Driver } from '../lab/driver.ts';
import { until } from '../lab/until.ts';

export interface ShownRow {
  readonly id: string;
  readonly verdict: string;
  readonly reason: string;
  readonly url: string;
}

const ROWS = `[...document.querySelectorAll('[role="row"][data-id]')].map(({ dataset: { id, verdict, reason, url } }) => ({ id, verdict, reason, url }))`;

export type PanelActions = ReturnType<typeof panelActions>;

/** Returns the actions for a driver's panel. */
export const panelActions = ({ inPanel, typeInPanel }: Pick<Driver, 'inPanel' | 'typeInPanel'>) => {
  const at = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
  const waitFor = (selector: string) => until(selector, () => inPanel(`${at(selector)} !== null`));
  const read = (selector: string, property: string) => inPanel(`${at(selector)}?.${property}`);
  return {
    waitFor,
    /** Reads a property of an element. Returns undefined if there is no such element. */
    read,
    /** Reads the rows of the list. */
    rows: async () => (await inPanel(ROWS)) as readonly ShownRow[],
    /** Waits until a property of an element has a value. Throws an error with its last value after ten seconds. */
    waitForProperty: async (selector: string, property: string, wanted: unknown): Promise<void> => {
      let last: unknown;
      const poll = async () => {
        last = await read(selector, property);
        return last === wanted;
      };
      await until(`${selector} ${property}`, poll, 10).catch((error: Error) => {
        throw new Error(`${error.message} to be ${JSON.stringify(wanted)}: it is ${JSON.stringify(last)}`);
      });
    },
    click: async (selector: string): Promise<void> => {
      await waitFor(selector);
      await inPanel(`${at(selector)}.click()`);
    },
    focus: async (selector: string): Promise<void> => {
      await waitFor(selector);
      await inPanel(`${at(selector)}.focus()`);
    },
    press: (...keys: readonly string[]) => typeInPanel(keys),
    type: (text: string) => typeInPanel([...text]),
    /** Sets a field and dispatches its events, as user input does. */
    set: async (selector: string, value: string): Promise<void> => {
      await waitFor(selector);
      await inPanel(`(() => {
        const field = ${at(selector)};
        field.value = ${JSON.stringify(value)};
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      })()`);
    },
    /** Presses Escape on the focused element. Returns whether the panel prevents the default, so that DevTools don't handle it. */
    keepsEscape: () =>
      inPanel(`(() => {
        const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
        document.activeElement.dispatchEvent(press);
        return press.defaultPrevented;
      })()`),
  };
};
