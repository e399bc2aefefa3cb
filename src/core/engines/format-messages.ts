/**
 * The lines that a browser's console prints for a failure, for readers who searched for them. All come from real consoles or from
 * the engines' own message texts; a line that wasn't verified isn't here.
 */
import { type Engine, type Exchange, possible } from '../facts/facts.ts';
import type { Failure } from '../ruling/ruling.ts';
import { chromiumMessage } from './messages/chromium.ts';
import { firefoxMessage } from './messages/firefox.ts';
import { messageParts } from './messages/parts.ts';
import { webkitMessage } from './messages/webkit.ts';
import { engineNames } from './names.ts';

const MESSAGES = { chromium: chromiumMessage, firefox: firefoxMessage, webkit: webkitMessage } as const;

/** Returns the lines that an engine's console prints for a failure; none if they aren't known. */
export const formatConsoleMessages = (exchange: Exchange, failure: Failure, engine: Engine): readonly string[] => {
  const name = engineNames(failure)[engine];
  return name === null ? [] : MESSAGES[engine](name, messageParts(exchange, failure, possible(exchange.origin)[0]));
};
