import type { CorsPolicy } from '../../core/remedies/policy.ts';
import { caddyExpressionString, caddyfileString } from '../quote.ts';
import { defineServer } from '../server.ts';

const line = (name: string, names: readonly string[]) => (names.length > 0 ? [`${name} ${caddyfileString(names.join(', '))}`] : []);
const block = (head: string, lines: readonly string[]): readonly string[] => [`${head} {`, ...lines.map((inner) => `\t${inner}`), '}'];

/** Deferred, so that these headers replace those of an application behind Caddy. */
const snippet = ({ origins, credentials, expose }: CorsPolicy): readonly string[] =>
  block('(cors)', [
    ...(origins === '*' ? [] : block('header', ['+Vary Origin', 'defer'])),
    ...block(origins === '*' ? 'header' : 'header @cors', [
      `Access-Control-Allow-Origin ${origins === '*' ? '*' : '{header.Origin}'}`,
      ...(credentials ? ['Access-Control-Allow-Credentials true'] : []),
      ...line('Access-Control-Expose-Headers', expose),
      'defer',
    ]),
  ]);

/** Caddy runs only the first matching `handle` block, so a preflight never reaches the reader's own. */
const preflightHandler = ({ methods, headers }: CorsPolicy, own: string): readonly string[] => [
  '@preflight method OPTIONS',
  ...block('handle @preflight', [
    ...line('header Access-Control-Allow-Methods', methods),
    ...line('header Access-Control-Allow-Headers', headers),
    'respond 204',
  ]),
  ...block('handle', [own]),
];

/** Caddy. Error responses have their own routes, so these set the headers too. */
export const caddy = defineServer({
  id: 'caddy',
  name: 'Caddy',
  file: 'Caddyfile',
  docs: 'https://caddyserver.com/docs/caddyfile/directives/header',
  render: (policy) => {
    const site = [
      // A header matcher supports wildcards; an expression compares whole strings.
      ...(policy.origins === '*'
        ? []
        : [`@cors expression \`{header.Origin} in [${policy.origins.map(caddyExpressionString).join(', ')}]\``]),
      'import cors',
      ...block('handle_errors', ['import cors']),
      ...(policy.preflight ? preflightHandler(policy, '# …') : ['# …']),
    ];
    return [...snippet(policy), '', ...block('api.example.com', site), ''].join('\n');
  },
  traps: ['caddy-errors', 'caddy-handle', 'one-layer'],
});
