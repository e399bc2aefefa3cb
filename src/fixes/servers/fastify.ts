import { defineServer } from '../server.ts';
import { jsOptions } from './js-options.ts';

/** Fastify with the package `@fastify/cors`. */
export const fastify = defineServer({
  id: 'fastify',
  name: 'Fastify',
  file: 'app.js',
  install: 'npm install @fastify/cors',
  docs: 'https://github.com/fastify/fastify-cors#readme',
  render: (policy) => `import cors from '@fastify/cors';

await fastify.register(cors, {
${jsOptions(policy)
  .map((line) => `  ${line}`)
  .join('\n')}
});

// fastify.get(…), fastify.register(…)
`,
  traps: ['fastify-root', 'fastify-methods', 'fastify-origin-true', 'one-layer'],
});
