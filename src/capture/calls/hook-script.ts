/** The two scripts that run in the inspected page: the page hook, and the expression that fetches its journal. */
import { code } from 'virtual:page-hook';

/** Returns a name that no page can guess. */
export const makeSecret = (): string => crypto.randomUUID();

/** The hook with its setup. `trace` names the script in stacks, where the hook finds and removes its own lines. */
export const hookScript = (secret: string): string => {
  const trace = `corsplain-${secret.slice(0, 8)}`;
  const setup = JSON.stringify({ secret, trace, code, length: 0 });
  // Chromium appends code of its own to the script's last line.
  return `try { (${code})(${setup}) } catch {}\n//# sourceURL=${trace}.js\n`;
};

/**
 * Evaluates to the journal's text and empties the journal. Without a journal it evaluates to the time when the document began, which tells
 * one document from the next; to false if the page's own code throws.
 */
export const journalExpression = (secret: string): string =>
  `(() => { try { const event = new Event(${JSON.stringify(secret)}); EventTarget.prototype.dispatchEvent.call(window, event); return event.journal ?? performance.timeOrigin; } catch { return false; } })()`;
