/** Finds WebKitGTK's own small browser, which comes with its library. */
import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** How to come by what is needed. */
export const WEBKIT_REMEDY = 'install WebKitGTK (Debian, as root: `apt-get install libwebkit2gtk-4.1-0 xvfb`)';

const VERSIONS = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

/** The `MiniBrowser` to run: the one that `WEBKIT` names, else one that is installed. Throws, naming the remedy, when there is none. */
export const findWebKit = (): string => {
  const named = process.env.WEBKIT;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`WEBKIT is set to "${named}", which is no program. Correct or unset it.`);
  }
  const folders = ['/usr/libexec', '/usr/lib64', '/usr/lib', ...foldersIn('/usr/lib')];
  const candidates = VERSIONS.flatMap((version) => folders.map((folder) => join(folder, version, 'MiniBrowser')));
  const found = candidates.find(isProgram);
  if (!found) throw new Error(`No WebKit found: ${WEBKIT_REMEDY}, or set WEBKIT to the path of its MiniBrowser.`);
  return found;
};

/** Debian keeps libraries in one folder for each machine architecture, such as `x86_64-linux-gnu`. */
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
