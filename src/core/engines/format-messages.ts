/**
 * The whole lines that a browser's console prints for a failure, so that whoever searched for them recognises them. All of them were
 * read off real consoles or out of the engines' own texts; a line that nobody has seen is not here.
 */

import { type Engine, type Exchange, possible } from '../facts/facts.ts';
import type { Failure } from '../ruling/ruling.ts';
import { chromiumMessage } from './messages/chromium.ts';
import { firefoxMessage } from './messages/firefox.ts';
import { messageParts } from './messages/parts.ts';
import { webkitMessage } from './messages/webkit.ts';
import { engineNames } from './names.ts';

const MESSAGES = { chromium: chromiumMessage, firefox: firefoxMessage, webkit: webkitMessage } as const;

/** What the console of an engine says of a failure, line by line; nothing where that is not known. */
export const formatConsoleMessages = (exchange: Exchange, failure: Failure, engine: Engine): readonly string[] => {
  const name = engineNames(failure)[engine];
  return name === null ? [] : MESSAGES[engine](name, messageParts(exchange, failure, possible(exchange.origin)[0]));
};
