/** Starts nginx, Apache and Caddy with the suggested configuration, in front of an application without CORS code. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureServer, type WebServerName } from './ensure-server.ts';
import { fillPlaceholder, type RunningServer, runProgram, serveApplication } from './running-server.ts';

type Configure = (folder: string, port: number, application: string) => string;

const startProxy = async (name: WebServerName, args: (folder: string, file: string) => string[], configure: Configure) => {
  const program = ensureServer(name);
  const application = await serveApplication();
  const prepare = async (folder: string, port: number) => {
    const file = join(folder, 'server.conf');
    for (const inner of ['logs', 'www', 'temp']) await mkdir(join(folder, inner));
    await writeFile(file, configure(folder, port, application.origin));
    return [program, ...args(folder, file)] as const;
  };
  try {
    const server = await runProgram({ prepare });
    const close = async () => {
      await server.close();
      await application.close();
    };
    return { origin: server.origin, close };
  } catch (error) {
    await application.close();
    throw error;
  }
};

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Starts nginx, which responds itself to paths outside the application. */
export const startNginx = (text: string): Promise<RunningServer> =>
  startProxy(
    'nginx',
    (folder, file) => ['-p', folder, '-c', file, '-e', 'stderr'],
    (folder, port, application) => `daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr;
events { }
http {
    access_log off;
${TEMPORARY.map((name) => `    ${name}_temp_path ${folder}/temp/${name};`).join('\n')}
${fillPlaceholder(
  text,
  `    listen 127.0.0.1:${port};
    location / { return 404; }
    location = /closed { deny all; }
    location = /ok { proxy_pass ${application}; }
    location = /broken { proxy_pass ${application}; }`,
)}
}
`,
  );

const MODULES = ['mpm_event', 'authz_core', 'headers', 'rewrite', 'alias', 'proxy', 'proxy_http'];

/** Starts Apache, which responds itself to paths outside the application. */
export const startApache = (text: string): Promise<RunningServer> =>
  startProxy(
    'apache2',
    (folder, file) => ['-d', folder, '-f', file, '-DFOREGROUND'],
    (folder, port, application) => `Listen 127.0.0.1:${port}
ServerName 127.0.0.1
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}/temp
Mutex file:${folder}/temp
ErrorLog ${folder}/logs/error.log
StartServers 1
${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User #65534\nGroup #65534' : ''}
DocumentRoot ${folder}/www
<VirtualHost *:${port}>
${text}
    Redirect 404 /missing
    <Location /closed>
        Require all denied
    </Location>
    ProxyPass /ok ${application}/ok
    ProxyPass /broken ${application}/broken
</VirtualHost>
`,
  );

/** Starts Caddy with its site on a local port. It responds itself to paths outside the application. */
export const startCaddy = (text: string): Promise<RunningServer> =>
  startProxy(
    'caddy',
    (_, file) => ['run', '--adapter', 'caddyfile', '--config', file],
    (_, port, application) => `{
	admin off
}
${fillPlaceholder(
  text.replace('api.example.com {', `http://127.0.0.1:${port} {`),
  `	error /closed 403
	error /missing 404
	reverse_proxy ${application}`,
)}
`,
  );
