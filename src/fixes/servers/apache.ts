import type { CorsPolicy } from '../../core/remedies/policy.ts';
import { apacheExpressionString, apacheString } from '../quote.ts';
import { defineServer } from '../server.ts';

const set = (name: string, value: string) => `Header always set ${name} ${value}`;
const setList = (name: string, names: readonly string[]) => (names.length > 0 ? [set(name, apacheString(names.join(', ')))] : []);

const allowOrigin = (origins: CorsPolicy['origins']): readonly string[] =>
  origins === '*'
    ? [set('Access-Control-Allow-Origin', '"*"')]
    : [
        set(
          'Access-Control-Allow-Origin',
          `"expr=%{HTTP:Origin}" "expr=%{HTTP:Origin} in { ${origins.map(apacheExpressionString).join(', ')} }"`,
        ),
        'Header always merge Vary "Origin"',
      ];

const directives = ({ origins, credentials, methods, headers, expose, preflight }: CorsPolicy): readonly string[] => [
  ...allowOrigin(origins),
  ...(credentials ? [set('Access-Control-Allow-Credentials', '"true"')] : []),
  ...setList('Access-Control-Expose-Headers', expose),
  ...(preflight
    ? [
        ...setList('Access-Control-Allow-Methods', methods),
        ...setList('Access-Control-Allow-Headers', headers),
        '',
        'RewriteEngine On',
        'RewriteCond %{REQUEST_METHOD} =OPTIONS',
        'RewriteRule ^ - [R=204,L]',
      ]
    : []),
];

/** Apache, in a virtual host, where the rewrite answers preflights before authentication. */
export const apache = defineServer({
  id: 'apache',
  name: 'Apache',
  file: 'httpd.conf, <VirtualHost>',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_headers.html',
  render: (policy) => `${directives(policy).join('\n')}\n`,
  traps: ['apache-modules', 'apache-preflight-place', 'apache-tables', 'one-layer'],
});
