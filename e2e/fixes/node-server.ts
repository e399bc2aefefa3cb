/** Starts Express and Fastify with the suggested code unchanged. */
import { symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fillPlaceholder, type RunningServer, runProgram } from './running-server.ts';

/** Runs a module in a folder with this project's packages, on a free port unless one is given. */
export const runModule = (module: (port: number) => string, port?: number): Promise<RunningServer> =>
  runProgram({
    port,
    prepare: async (folder, port) => {
      await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
      const file = join(folder, 'app.mjs');
      await writeFile(file, module(port));
      return [process.execPath, file];
    },
  });

/** Starts Express. */
export const startExpress = (text: string): Promise<RunningServer> =>
  runModule(
    (port) => `import express from 'express';
const app = express();
${fillPlaceholder(
  text,
  `app.all('/ok', (_, response) => response.set('X-Total', '7').send('ok'));
app.all('/closed', (_, response) => response.sendStatus(403));
app.all('/broken', () => { throw new Error('broken'); });`,
)}
app.listen(${port}, '127.0.0.1');`,
  );

/** Starts Fastify. */
export const startFastify = (text: string): Promise<RunningServer> =>
  runModule(
    (port) => `import Fastify from 'fastify';
const fastify = Fastify();
${fillPlaceholder(
  text,
  `for (const method of ['GET', 'PUT']) {
  fastify.route({ method, url: '/ok', handler: async (_, reply) => reply.header('X-Total', '7').send('ok') });
  fastify.route({ method, url: '/closed', handler: async (_, reply) => reply.code(403).send('closed') });
  fastify.route({ method, url: '/broken', handler: async () => { throw new Error('broken'); } });
}`,
)}
await fastify.listen({ port: ${port}, host: '127.0.0.1' });`,
  );
