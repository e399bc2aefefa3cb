import type { CorsPolicy } from '../../core/remedies/policy.ts';
import { caddyExpressionString, caddyfileString } from '../quote.ts';
import { defineServer } from '../server.ts';

const line = (name: string, names: readonly string[]) => (names.length > 0 ? [`${name} ${caddyfileString(names.join(', '))}`] : []);
const block = (head: string, lines: readonly string[]): readonly string[] => [`${head} {`, ...lines.map((inner) => `\t${inner}`), '}'];

/** Deferred, so that they replace what an application behind it has set. */
const snippet = ({ origin, credentials, expose }: CorsPolicy): readonly string[] =>
  block('(cors)', [
    ...(origin === '*' ? [] : block('header', ['+Vary Origin', 'defer'])),
    ...block(origin === '*' ? 'header' : 'header @cors', [
      `Access-Control-Allow-Origin ${origin === '*' ? '*' : '{header.Origin}'}`,
      ...(credentials ? ['Access-Control-Allow-Credentials true'] : []),
      ...line('Access-Control-Expose-Headers', expose),
      'defer',
    ]),
  ]);

/** Of blocks with `handle` one is taken: whatever the reader's own would do first, to a preflight it does nothing. */
const preflightHandler = ({ methods, headers }: CorsPolicy, own: string): readonly string[] => [
  '@preflight method OPTIONS',
  ...block('handle @preflight', [
    ...line('header Access-Control-Allow-Methods', methods),
    ...line('header Access-Control-Allow-Headers', headers),
    'respond 204',
  ]),
  ...block('handle', [own]),
];

/** Caddy; errors are answered by routes of their own, so these have the headers too. */
export const caddy = defineServer({
  id: 'caddy',
  name: 'Caddy',
  file: 'Caddyfile',
  docs: 'https://caddyserver.com/docs/caddyfile/directives/header',
  render: (policy) => {
    const site = [
      // A matcher of header values knows wildcards; an expression compares whole strings.
      ...(policy.origin === '*' ? [] : [`@cors expression \`{header.Origin} in [${caddyExpressionString(policy.origin)}]\``]),
      'import cors',
      ...block('handle_errors', ['import cors']),
      ...(policy.preflight ? preflightHandler(policy, '# …') : ['# …']),
    ];
    return [...snippet(policy), '', ...block('api.example.com', site), ''].join('\n');
  },
  traps: ['caddy-errors', 'caddy-handle', 'one-layer'],
});
