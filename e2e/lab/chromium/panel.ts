/** Opens and drives the extension's panel in Chromium's DevTools. */

import type { Appearance } from '../driver.ts';
import { waitForAppearance } from '../panel/appearance.ts';
import { keyOf } from '../panel/keys.ts';
import { until } from '../until.ts';
import { attach, evaluate, type Session } from './cdp.ts';

export interface OpenPanel {
  evaluate(expression: string): Promise<unknown>;
  screenshot(appearance: Appearance): Promise<Buffer>;
  press(letter: string): Promise<void>;
  type(keys: readonly string[]): Promise<void>;
  /** The DevTools front end and the panel's page in it. */
  readonly sessions: { readonly devtools: Session; readonly panel: Session };
}

const targetsOf = async (page: Session) => (await page.send('Target.getTargets')).targetInfos;

/** Waits until DevTools, which open with the tab, are drawn. */
export async function showDevtools(root: Session, page: Session): Promise<Session> {
  const isFront = ({ url }: { readonly url: string }) => url.startsWith('devtools://');
  const front = await until('DevTools to open', async () => (await targetsOf(page)).find(isFront));
  const devtools = await attach(root, front.targetId);
  await until('DevTools to be drawn', () => evaluate(devtools, `document.querySelector('.root-view') !== null`));
  return devtools;
}

/** Shows the browser's own Network panel. */
export async function showNetwork(root: Session, page: Session): Promise<void> {
  const devtools = await showDevtools(root, page);
  await until('the network panel to show', () => evaluate(devtools, showNetworkView));
}

/** Shows the extension's panel. `root` reaches every target, but only `page` lists the extension's frames. */
export async function showPanel(root: Session, page: Session): Promise<OpenPanel> {
  const devtools = await showDevtools(root, page);
  // DevTools may bring a panel of their own back to the front while they start, so this repeats until the frame exists.
  const frame = await until('the panel to show', async () => {
    await evaluate(devtools, showView);
    return (await targetsOf(page)).find((target) => target.type === 'iframe' && /^chrome-extension:.*panel/.test(target.url));
  });
  const panel = await attach(root, frame.targetId);
  // A headless page has no focus and gets no focus events.
  await panel.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const inPanel = (expression: string) => evaluate(panel, expression);
  const press = async (letter: string) => {
    const key = {
      key: letter,
      code: `Key${letter.toUpperCase()}`,
      windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0),
      modifiers: 2,
    };
    await panel.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await panel.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  };
  const type = async (keys: readonly string[]) => {
    for (const { shift, text, keyCode, ...named } of keys.map(keyOf)) {
      const key = { ...named, windowsVirtualKeyCode: keyCode, modifiers: shift ? 8 : 0 };
      await panel.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, text });
      await panel.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    }
  };
  return {
    evaluate: inPanel,
    screenshot: (appearance) => screenshot(devtools, inPanel, appearance),
    press,
    type,
    sessions: { devtools, panel },
  };
}

/** Undocks DevTools, sizes their window so that the panel gets the requested size, and crops the picture to the panel. */
async function screenshot(devtools: Session, inPanel: OpenPanel['evaluate'], { width, height = 800, theme }: Appearance): Promise<Buffer> {
  const panelTop = Number(await evaluate(devtools, prepare(theme === 'dark' ? 'dark' : 'default')));
  const size = { width, height: panelTop + height, deviceScaleFactor: 1, mobile: false };
  await devtools.send('Emulation.setDeviceMetricsOverride', size);
  await waitForAppearance(inPanel, { width, height, theme });
  const clip = { x: 0, y: panelTop, width, height, scale: 1 };
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', clip });
  return Buffer.from(data, 'base64');
}

/** DevTools throw if their views are requested before they are drawn. */
const showView = `(async () => {
  if (!document.querySelector('.root-view')) return;
  const { ViewManager } = await import('./ui/legacy/legacy.js');
  const manager = ViewManager.ViewManager.instance();
  const id = [...manager.views.keys()].find((key) => key.startsWith('chrome-extension://'));
  if (id) await manager.showView(id);
})()`;

const showNetworkView = `(async () => {
  const { ViewManager } = await import('./ui/legacy/legacy.js');
  const manager = ViewManager.ViewManager.instance();
  await manager.showView('network');
  return manager.isViewVisible('network');
})()`;

/** Undocks DevTools, sets their theme, and returns the panel's distance from their top in pixels. */
const prepare = (theme: string): string => `(async () => {
  const [{ DockController }, { Settings }] = await Promise.all([import('./ui/legacy/legacy.js'), import('./core/common/common.js')]);
  DockController.DockController.instance().setDockSide('undocked');
  Settings.Settings.instance().moduleSetting('ui-theme').set('${theme}');
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.localName !== 'iframe' || !element.src.startsWith('chrome-extension://')) continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0) return box.top;
    }
  }
  throw new Error('The panel isn’t visible in DevTools');
})()`;
