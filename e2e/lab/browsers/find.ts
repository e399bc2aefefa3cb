/** Finds the browsers of this machine. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** The browsers that Corsplain is for. */
export type BrowserName = 'chromium' | 'firefox';

/**
 * The Chromium to run: the one that `CHROMIUM` names, else one that is installed, else Playwright's own. Throws, naming the remedy,
 * when there is none. Chrome and Edge do not count: they no longer take an extension from the command line.
 */
export const findChromium = (): string => find(CHROMIUM);

/** The Firefox to run: the one that `FIREFOX` names, else one that is installed. Throws, naming the remedy, when there is none. */
export const findFirefox = (): string => find(FIREFOX);

interface Wanted {
  readonly name: string;
  readonly variable: string;
  /** The oldest major version that the manifest admits. */
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

const CHROMIUM: Wanted = {
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

const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX',
  atLeast: 140,
  programs: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  places: () => ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox', 'firefox.exe')],
  remedy: "install it (https://www.mozilla.org/firefox/, or your system's package)",
};

function find({ name, variable, atLeast, programs, places, remedy }: Wanted): string {
  const named = process.env[variable];
  const candidates = named ? [named, ...onPath([named])] : [...onPath(programs), ...places()];
  const found = candidates.find((path) => isProgram(path) && isNewEnough(path, atLeast));
  if (found) return found;
  if (named) throw new Error(`${variable} is set to "${named}", which is no ${name} ${atLeast} or newer that starts. Correct or unset it.`);
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

/** Asks the program itself, which also finds out the ones that cannot start: mere pointers to a package, or libraries that are missing. */
function isNewEnough(path: string, atLeast: number): boolean {
  if (windows) return true; // there the question would open a window
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && Number(/ (\d+)\./.exec(stdout)?.[1]) >= atLeast;
}
