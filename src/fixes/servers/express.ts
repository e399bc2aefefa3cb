import { defineServer } from '../server.ts';
import { jsOptions } from './js-options.ts';

/** Express with the package `cors`. */
export const express = defineServer({
  id: 'express',
  name: 'Express',
  file: 'app.js',
  install: 'npm install cors',
  docs: 'https://expressjs.com/en/resources/middleware/cors.html',
  render: (policy) => `import cors from 'cors';

app.use(
  cors({
${jsOptions(policy)
  .map((line) => `    ${line}`)
  .join('\n')}
  }),
);

// app.get(…), app.use(…)
`,
  traps: ['express-first', 'express-credentials-boolean', 'express-origin-true', 'one-layer'],
});
