/** Installs a web server that is not there, the way this system allows. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fromDebian } from '../lab/ensure-browser.ts';

/** The web servers that the tests of the fixes start as programs. */
export type WebServer = 'nginx' | 'apache2';

const DEBIAN_PACKAGE: Readonly<Record<WebServer, string>> = { nginx: 'nginx-light', apache2: 'apache2' };

/** The path of a web server's program, which is installed first if need be. Throws, naming the remedy. */
export const ensureServer = (name: WebServer): string => {
  const known = find(name);
  if (known) return known;
  console.log(`There is no ${name} here yet: installing it …`);
  const path = fromDebian(DEBIAN_PACKAGE[name]) ? find(name) : null;
  if (path) return path;
  throw new Error(`No ${name} found: install it (on Debian \`apt-get install ${DEBIAN_PACKAGE[name]}\`), or put it on the PATH.`);
};

/** Servers are commonly where only root's PATH leads. */
const find = (name: WebServer): string | null => {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
