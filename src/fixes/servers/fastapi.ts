import { explicitMethods } from '../explicit-methods.ts';
import { doubleQuotedString } from '../quote.ts';
import { defineServer } from '../server.ts';

const list = (names: readonly string[]) => `[${names.map(doubleQuotedString).join(', ')}]`;

/** FastAPI. The middleware wraps the whole application, because one added to it doesn't see responses to unhandled errors. */
export const fastapi = defineServer({
  id: 'fastapi',
  name: 'FastAPI',
  file: 'main.py',
  docs: 'https://fastapi.tiangolo.com/tutorial/cors/',
  render: (policy) =>
    [
      'from fastapi.middleware.cors import CORSMiddleware',
      '',
      '# app = FastAPI(), @app.get(…)',
      '',
      'app = CORSMiddleware(',
      '    app=app,',
      `    allow_origins=${list(policy.origins === '*' ? ['*'] : policy.origins)},`,
      ...(policy.credentials ? ['    allow_credentials=True,'] : []),
      `    allow_methods=${list(explicitMethods(policy))},`,
      ...(policy.headers.length > 0 ? [`    allow_headers=${list(policy.headers)},`] : []),
      ...(policy.expose.length > 0 ? [`    expose_headers=${list(policy.expose)},`] : []),
      ')',
      '',
    ].join('\n'),
  traps: ['fastapi-last', 'fastapi-any-origin', 'fastapi-vary', 'one-layer'],
});
