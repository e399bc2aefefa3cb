/** Finds the installed browsers. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** The browsers that the extension supports. */
export type BrowserName = 'chromium' | 'firefox';

/**
 * Returns the path of the Chromium to run: `CHROMIUM`, or an installed one, or Playwright's own. Throws an error that says how to
 * install one if there is none. Chrome and Edge don't count: they no longer load an extension from the command line.
 */
export const findChromium = (): string => find(CHROMIUM);

/** Returns the path of the Firefox to run: `FIREFOX`, or an installed one. Throws an error that says how to install one if there is none. */
export const findFirefox = (): string => find(FIREFOX);

interface BrowserSpec {
  readonly name: string;
  readonly variable: string;
  /** The oldest major version that the manifest supports. */
  readonly atLeast: number;
  readonly programs: readonly string[];
  readonly places: () => readonly string[];
  readonly remedy: string;
}

const windows = process.platform === 'win32';
const onWindows = (...path: readonly string[]): readonly string[] =>
  [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].flatMap((folder) =>
    folder ? [join(folder, ...path)] : [],
  );

const CHROMIUM: BrowserSpec = {
  name: 'Chromium',
  variable: 'CHROMIUM',
  atLeast: 125,
  programs: ['chromium', 'chromium-browser'],
  places: () => [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...onWindows('Chromium', 'Application', 'chrome.exe'),
    chromium.executablePath(),
  ],
  remedy: "install it (`npx playwright install chromium`, or your system's package)",
};

const FIREFOX: BrowserSpec = {
  name: 'Firefox',
  variable: 'FIREFOX',
  atLeast: 140,
  programs: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  places: () => ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox', 'firefox.exe')],
  remedy: "install it (https://www.mozilla.org/firefox/, or your system's package)",
};

function find({ name, variable, atLeast, programs, places, remedy }: BrowserSpec): string {
  const named = process.env[variable];
  const candidates = named ? [named, ...onPath([named])] : [...onPath(programs), ...places()];
  const found = candidates.find((path) => isProgram(path) && isNewEnough(path, atLeast));
  if (found) return found;
  if (named) throw new Error(`${variable} is set to "${named}", which isn't a working ${name} ${atLeast} or newer. Correct or unset it.`);
  throw new Error(`No ${name} ${atLeast} or newer found: ${remedy}, or set ${variable} to the path of its program.`);
}

const onPath = (programs: readonly string[]): readonly string[] => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return programs.flatMap((program) => folders.map((folder) => join(folder, windows ? `${program}.exe` : program)));
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs the program with `--version`, which also rejects programs that can't start, such as package stubs or ones with missing libraries. */
function isNewEnough(path: string, atLeast: number): boolean {
  if (windows) return true; // running it would open a window there
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && Number(/ (\d+)\./.exec(stdout)?.[1]) >= atLeast;
}
