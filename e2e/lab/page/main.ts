/** The lab page: `window.lab.send` for drivers, and a button for each case for people. */

import type { LabRequest, ScriptResult } from '../oracle/observation.ts';
import { pathOf } from '../server/urls.ts';
import { sendAll } from './send.ts';
import type { ListedCase, PageSetup } from './setup.ts';

declare global {
  interface Window {
    lab: { readonly send: (requests: readonly LabRequest[]) => Promise<readonly ScriptResult[]> };
  }
}

window.lab = { send: sendAll };

const find = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
const setup: PageSetup = JSON.parse(find('setup').textContent ?? '');
const outputs = new Map<string, HTMLElement>();

for (const one of setup.cases) {
  const button = element('button', 'Run');
  button.ariaLabel = `Run ${one.id}`;
  button.onclick = () => run([one]);
  const output = element('output', '');
  outputs.set(one.id, output);
  const item = element('li', '');
  item.append(button, element('code', one.id), element('span', one.about), output);
  find('cases').append(item);
}
find('run-all').onclick = () => run(setup.cases);
if (setup.run.length > 0) run(setup.cases.filter((one) => setup.run.includes(one.id)));

/** The run's number is the time, so that no cache has its URLs. */
async function run(cases: readonly ListedCase[]): Promise<void> {
  const number = Date.now();
  const requests = cases.map(({ id, origin, request }) => {
    return { id, url: origin + pathOf({ stage: setup.stage, run: number, case: id, hop: 0 }), request };
  });
  let done = 0;
  await sendAll(requests, ({ id }, result) => {
    find('summary').textContent = `${++done} of ${cases.length} done`;
    const output = outputs.get(id);
    if (output) output.textContent = describe(result);
  });
}

function describe(result: ScriptResult): string {
  if (result.readable)
    return `✓ readable${result.status === undefined ? '' : `, status ${result.status}`}${result.headers ? `; headers: ${result.headers.join(', ') || 'none'}` : ''}`;
  return result.opaque ? '○ opaque: sent, but JavaScript can’t read the response' : `✗ ${result.error ?? 'not readable'}`;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { textContent: text });
}
