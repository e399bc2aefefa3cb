/** What Firefox itself says of the requests of a page: the categories of its console messages. */

import type { BrowserNote } from '../oracle/observation.ts';
import { findHop } from '../server/urls.ts';

type Privileged = (expression: string) => Promise<unknown>;

/** Begins to watch; returns what has been said so far about a run's addresses. */
export async function watchConsole(privileged: Privileged): Promise<(run: number) => Promise<readonly BrowserNote[]>> {
  await privileged(listen);
  return async (run) => {
    const messages = (await privileged('window.labMessages')) as readonly { readonly category: string; readonly text: string }[];
    return messages.flatMap(({ category, text }): BrowserNote[] => {
      const hop = findHop(text);
      return hop?.run === run ? [{ case: hop.case, name: category, text, by: 'console' }] : [];
    });
  };
}

/**
 * Content processes pass their script errors on to the parent process, where this listens. `COEP` is what it files refusals by a
 * resource policy under; a deprecation refuses nothing.
 */
const listen = `(() => {
  window.labMessages = [];
  Services.console.registerListener({
    observe: (message) => {
      if (message instanceof Ci.nsIScriptError && /^(CORS(?!.*Deprecation$)|SOP$|COEP$)/.test(message.category)) window.labMessages.push({ category: message.category, text: message.errorMessage });
    },
  });
})()`;
