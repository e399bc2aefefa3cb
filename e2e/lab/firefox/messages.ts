/** Collects Firefox's console messages about the requests of a page. Their category names the reason. */

import type { BrowserMessage } from '../oracle/observation.ts';
import { findHop } from '../server/urls.ts';

type Privileged = (expression: string) => Promise<unknown>;

/** Starts collecting. Returns a function that gives the messages so far about the URLs of a run. */
export async function watchMessages(privileged: Privileged): Promise<(run: number) => Promise<readonly BrowserMessage[]>> {
  await privileged(startListening);
  return async (run) => {
    const messages = (await privileged('window.labMessages')) as readonly { readonly category: string; readonly text: string }[];
    return messages.flatMap(({ category, text }): BrowserMessage[] => {
      const hop = findHop(text);
      return hop?.run === run ? [{ case: hop.case, name: category, text, by: 'console' }] : [];
    });
  };
}

/**
 * Content processes forward script errors to the parent process, which this listens to. Blocks by Cross-Origin-Resource-Policy
 * have the category `COEP`. A deprecation doesn't block anything.
 */
const startListening = `(() => {
  window.labMessages = [];
  Services.console.registerListener({
    observe: (message) => {
      if (message instanceof Ci.nsIScriptError && /^(CORS(?!.*Deprecation$)|SOP$|COEP$)/.test(message.category)) window.labMessages.push({ category: message.category, text: message.errorMessage });
    },
  });
})()`;
