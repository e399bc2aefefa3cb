/** Finds the browsers of this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** The Chromium to run: the one that `CHROMIUM` names, else one on the PATH, else Playwright's own. Throws, naming the remedy, when there is none. */
export function findChromium(): string {
  const found =
    named('CHROMIUM') ??
    onPath(['chromium', 'chromium-browser']) ??
    (isProgram(chromium.executablePath()) ? chromium.executablePath() : null);
  if (!found)
    throw new Error(
      "No Chromium found. Install it (`npx playwright install chromium`, or your system's package), or set CHROMIUM to its path.",
    );
  return found;
}

/** The Firefox to run: the one that `FIREFOX` names, else one on the PATH. Throws, naming the remedy, when there is none. */
export function findFirefox(): string {
  const found = named('FIREFOX') ?? onPath(['firefox-esr', 'firefox', 'firefox-developer-edition']);
  if (!found) throw new Error('No Firefox found. Install Firefox 140 or newer, or set FIREFOX to the path of its program.');
  return found;
}

function named(variable: string): string | null {
  const path = process.env[variable];
  if (!path) return null;
  const found = isProgram(path) ? path : onPath([path]);
  if (!found) throw new Error(`${variable} is set to "${path}", but there is no such program. Correct or unset it.`);
  return found;
}

function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
