/** Installs a missing web server from its Debian package. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fromDebian } from '../lab/browsers/ensure.ts';

interface WebServer {
  readonly program: string;
  /** The modules that Python must be able to import, for a server in Python. */
  readonly imports?: string;
  readonly debianPackages: readonly string[];
}

/** The web servers that the tests start as programs. */
const WEB_SERVERS = {
  nginx: { program: 'nginx', debianPackages: ['nginx-light'] },
  apache2: { program: 'apache2', debianPackages: ['apache2'] },
  caddy: { program: 'caddy', debianPackages: ['caddy'] },
  django: { program: 'python3', imports: 'django, corsheaders', debianPackages: ['python3-django-cors-headers'] },
  fastapi: { program: 'python3', imports: 'fastapi, uvicorn', debianPackages: ['python3-fastapi', 'python3-uvicorn'] },
} as const satisfies Readonly<Record<string, WebServer>>;

export type WebServerName = keyof typeof WEB_SERVERS;

/** Returns the path of a web server's program and installs it if it is missing. Throws an error that says how to install it. */
export const ensureServer = (name: WebServerName): string => {
  const server: WebServer = WEB_SERVERS[name];
  const known = find(server);
  if (known) return known;
  console.log(`${name} isn't installed. Installing it …`);
  const path = fromDebian(...server.debianPackages) ? find(server) : null;
  if (path) return path;
  throw new Error(`No ${name} found: install it (on Debian \`apt-get install ${server.debianPackages.join(' ')}\`).`);
};

/** Also searches the folders that only root's PATH has. */
const find = ({ program, imports }: WebServer): string | null => {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin'];
  // With several Pythons, the one of the system's packages may not be first.
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
