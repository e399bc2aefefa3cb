/** Finds WebKitGTK's MiniBrowser, which comes with its library. */
import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** How to install WebKitGTK. */
export const WEBKIT_REMEDY = 'install WebKitGTK (Debian, as root: `apt-get install libwebkit2gtk-4.1-0 xvfb`)';

const VERSIONS = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

/** Returns the path of the MiniBrowser to run: `WEBKIT`, or an installed one. Throws an error that says how to install one if there is none. */
export const findWebKit = (): string => {
  const named = process.env.WEBKIT;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`WEBKIT is set to "${named}", which isn't a program. Correct or unset it.`);
  }
  const folders = ['/usr/libexec', '/usr/lib64', '/usr/lib', ...foldersIn('/usr/lib')];
  const candidates = VERSIONS.flatMap((version) => folders.map((folder) => join(folder, version, 'MiniBrowser')));
  const found = candidates.find(isProgram);
  if (!found) throw new Error(`No WebKit found: ${WEBKIT_REMEDY}, or set WEBKIT to the path of its MiniBrowser.`);
  return found;
};

/** Returns Debian's library folders, one for each architecture, such as `x86_64-linux-gnu`. */
const foldersIn = (parent: string): readonly string[] => {
  try {
    return readdirSync(parent).flatMap((name) => (name.includes('-linux-') ? join(parent, name) : []));
  } catch {
    return [];
  }
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
