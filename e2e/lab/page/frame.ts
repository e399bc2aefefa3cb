/** Asks in the sandboxed frame for the page around it. */
import { askOne } from './ask.ts';

addEventListener('message', async ({ data, ports }) => ports[0]?.postMessage(await askOne(data)));
parent.postMessage('ready', '*');
