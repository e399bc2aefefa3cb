/** Opens and drives the extension's panel in Firefox's toolbox. */
import type { Appearance } from '../driver.ts';
import { waitForAppearance } from '../panel/appearance.ts';
import { keyOf } from '../panel/keys.ts';
import { until } from '../until.ts';

type Privileged = (expression: string) => Promise<unknown>;

export interface OpenPanel {
  evaluate(expression: string): Promise<unknown>;
  screenshot(appearance: Appearance): Promise<Buffer>;
  press(letter: string): Promise<void>;
  type(keys: readonly string[]): Promise<void>;
}

/** Opens the toolbox on a built-in tool. */
export const openToolbox = async (privileged: Privileged, tool: 'webconsole' | 'netmonitor'): Promise<void> =>
  void (await privileged(showToolbox(tool)));

/** Opens the toolbox and shows the extension's panel. */
export async function showPanel(privileged: Privileged): Promise<OpenPanel> {
  await openToolbox(privileged, 'webconsole');
  await until('the panel to show', () => privileged(selectTool));
  const evaluate = async (expression: string) => {
    const { json, error } = (await privileged(inPanel(expression))) as { json?: string; error?: string };
    if (error !== undefined) throw new Error(error);
    return json === undefined ? undefined : JSON.parse(json);
  };
  const press = async (letter: string) => void (await privileged(pressed(letter)));
  const type = async (keys: readonly string[]) => void (await privileged(typed(keys)));
  return { evaluate, screenshot: (appearance) => screenshot(privileged, evaluate, appearance), press, type };
}

/** Gives the panel the requested size, independent of the window, and draws it into a PNG. */
async function screenshot(
  privileged: Privileged,
  evaluate: OpenPanel['evaluate'],
  { width, height = 800, theme }: Appearance,
): Promise<Buffer> {
  await privileged(`(() => {
    Services.prefs.setStringPref('devtools.theme', '${theme}');
    Object.assign(window.labPanel.style, { flex: 'none', width: '${width}px', height: '${height}px' });
  })()`);
  await waitForAppearance(evaluate, { width, height, theme });
  return Buffer.from(String(await privileged(snapshot)), 'base64');
}

const showToolbox = (tool: string): string => `(async () => {
  const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
  const { gDevTools } = require('devtools/client/framework/devtools');
  window.labToolbox = await gDevTools.showToolboxForTab(gBrowser.selectedTab, { toolId: '${tool}', hostType: 'bottom' });
})()`;

/** Returns false until the extension has added its tool to the toolbox and the panel's page has loaded. */
const selectTool = `(async () => {
  const tab = window.labToolbox.doc.querySelector('.devtools-tab[id^="toolbox-tab-webext-"]');
  if (!tab) return false;
  await window.labToolbox.selectTool(tab.id.replace('toolbox-tab-', ''));
  const frame = [...window.labToolbox.doc.querySelectorAll('iframe')].find((one) => one.src.includes('webext-panels'));
  window.labPanel = frame?.contentDocument?.querySelector('browser');
  if (!window.labPanel?.currentURI?.spec.includes('panel') || window.labPanel.webProgress.isLoadingDocument) return false;
  window.labPanel.focus();
  return true;
})()`;

/**
 * The panel runs in another process. A frame script there evaluates through a debugger in the panel's own global, which its
 * Content-Security-Policy doesn't block. The value is transferred as JSON.
 */
const frameScript = `(async () => {
  const { name, expression } = LAB_ARGUMENTS;
  try {
    ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs').addDebuggerToGlobal(globalThis);
    const page = new Debugger().addDebuggee(content);
    const completion = page.executeInGlobal('(async () => JSON.stringify(await (' + expression + ')))()');
    if (!completion.return) throw completion.throw.unsafeDereference();
    sendAsyncMessage(name, { json: await Cu.waiveXrays(completion.return.unsafeDereference()) });
  } catch (error) {
    sendAsyncMessage(name, { error: String(error) });
  }
})()`;

const inPanel = (expression: string): string => `new Promise((resolve) => {
  const manager = window.labPanel.messageManager;
  const name = 'lab:' + Math.random();
  const done = ({ data }) => {
    manager.removeMessageListener(name, done);
    resolve(data);
  };
  manager.addMessageListener(name, done);
  const script = ${JSON.stringify(frameScript)}.replace('LAB_ARGUMENTS', () => JSON.stringify({ name, expression: ${JSON.stringify(expression)} }));
  manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
})`;

/** Sends Control and a letter from outside the panel's page, so that the page treats it as user input. */
const pressed = (letter: string): string => `(() => {
  window.labPanel.focus();
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(window, () => true)) throw new Error('no keyboard');
  const control = new KeyboardEvent('', { key: 'Control', code: 'ControlLeft', keyCode: 17 });
  const letter = new KeyboardEvent('', { key: '${letter}', code: 'Key${letter.toUpperCase()}', keyCode: ${letter.toUpperCase().charCodeAt(0)} });
  keyboard.keydown(control);
  keyboard.keydown(letter);
  keyboard.keyup(letter);
  keyboard.keyup(control);
})()`;

const typed = (keys: readonly string[]): string => `(() => {
  window.labPanel.focus();
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(window, () => true)) throw new Error('no keyboard');
  const shiftKey = new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 });
  for (const { shift, ...named } of ${JSON.stringify(keys.map(keyOf))}) {
    const key = new KeyboardEvent('', named);
    if (shift) keyboard.keydown(shiftKey);
    keyboard.keydown(key);
    keyboard.keyup(key);
    if (shift) keyboard.keyup(shiftKey);
  }
})()`;

const snapshot = `(async () => {
  const bitmap = await window.labPanel.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return bytes.toBase64();
})()`;
