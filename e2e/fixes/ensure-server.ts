/** Installs a web server that is not there, the way this system allows. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fromDebian } from '../lab/browsers/ensure.ts';

interface WebServer {
  readonly program: string;
  /** What Python must be able to import, where the server is written in it. */
  readonly imports?: string;
  readonly debianPackages: readonly string[];
}

/** The web servers that the tests of the fixes start as programs. */
const WEB_SERVERS = {
  nginx: { program: 'nginx', debianPackages: ['nginx-light'] },
  apache2: { program: 'apache2', debianPackages: ['apache2'] },
  caddy: { program: 'caddy', debianPackages: ['caddy'] },
  django: { program: 'python3', imports: 'django, corsheaders', debianPackages: ['python3-django-cors-headers'] },
  fastapi: { program: 'python3', imports: 'fastapi, uvicorn', debianPackages: ['python3-fastapi', 'python3-uvicorn'] },
} as const satisfies Readonly<Record<string, WebServer>>;

export type WebServerName = keyof typeof WEB_SERVERS;

/** The path of a web server's program, which is installed first if need be. Throws, naming the remedy. */
export const ensureServer = (name: WebServerName): string => {
  const server: WebServer = WEB_SERVERS[name];
  const known = find(server);
  if (known) return known;
  console.log(`There is no ${name} here yet: installing it …`);
  const path = fromDebian(...server.debianPackages) ? find(server) : null;
  if (path) return path;
  throw new Error(`No ${name} found: install it (on Debian \`apt-get install ${server.debianPackages.join(' ')}\`).`);
};

/** Servers are commonly where only root's PATH leads. */
const find = ({ program, imports }: WebServer): string | null => {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin'];
  // Of several Pythons the one of the system's packages need not be the first.
  const paths = [...new Set([...folders, '/usr/bin'])].map((folder) => join(folder, program)).filter(isProgram);
  return paths.find((path) => !imports || spawnSync(path, ['-c', `import ${imports}`]).status === 0) ?? null;
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
