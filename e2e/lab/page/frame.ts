/** The script of the sandboxed frame: sends requests on behalf of the page around it. */
import { sendOne } from './send.ts';

addEventListener('message', async ({ data, ports }) => ports[0]?.postMessage(await sendOne(data)));
parent.postMessage('ready', '*');
