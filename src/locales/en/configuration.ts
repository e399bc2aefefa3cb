import type { ConfigurationWords } from '../catalogue/configuration.ts';
import { text } from '../catalogue/text.ts';
import { agreed, counted, number } from './format.ts';

export const enConfiguration: ConfigurationWords = {
  scope: 'Requests that the fix covers',
  thisRequest: 'This request',
  allRequests: (count) => `All ${number(count)} to this server`,
  allows: (allowed, blocked) => {
    if (allowed === 0) return agreed(blocked, 'No configuration allows it.', 'No configuration allows them.');
    if (allowed === blocked) return agreed(blocked, 'One configuration allows it.', `One configuration allows all ${number(blocked)}.`);
    return `One configuration allows ${number(allowed)} of them.`;
  },
  readableWith: (allowed, blocked) => `Blocked responses that it allows: ${number(allowed)} of ${number(blocked)}`,
  least: text`The minimum configuration that allows all these requests. It includes what their responses already allow. Use it in place of the server’s CORS configuration.`,
  credentialsOpen: text`The server needs to allow credentials only if a request’s mode is ${'include'}. The network log doesn’t show the mode of these requests.`,
  leftOut: (origin) =>
    text`${origin} is left out, because the server allows it only for some requests or without credentials. Configure those separately.`,
  stillBlocked: 'Still blocked with this configuration',
  wouldBlock: 'Readable now, but blocked with this configuration',
  none: text`No safe configuration allows these requests.`,
  blockedBy: (blocked, server, reasons, all) => {
    const why = [counted(reasons, 'reason', 'reasons')];
    return all ? text`${[number(blocked)]} blocked, all by ${server}, ${why}.` : text`${[number(blocked)]} blocked by ${server}, ${why}.`;
  },
  moreServers: (count) => `And ${counted(count, 'more server', 'more servers')}`,
  open: 'Show configuration',
  openFor: (server) => `Show configuration for ${server}`,
};
