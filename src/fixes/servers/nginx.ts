import type { CorsPolicy } from '../../core/remedies/policy.ts';
import { NGINX_DOLLAR, nginxString } from '../quote.ts';
import { defineServer } from '../server.ts';

const add = (name: string, value: string) => `add_header ${name} ${value} always;`;
const addList = (name: string, names: readonly string[]) => (names.length > 0 ? [add(name, nginxString(names.join(', ')))] : []);

/** A comparison, because a `map` with a long origin fails to load. */
const allowOrigin = (origins: CorsPolicy['origins']): readonly string[] =>
  origins === '*'
    ? [add('Access-Control-Allow-Origin', '"*"')]
    : [
        'set $cors_origin "";',
        ...origins.flatMap((origin) => [`if ($http_origin = ${nginxString(origin)}) {`, '    set $cors_origin $http_origin;', '}']),
        '',
        add('Access-Control-Allow-Origin', '$cors_origin'),
        add('Vary', '"Origin"'),
      ];

const directives = ({ origins, credentials, methods, headers, expose, preflight }: CorsPolicy): readonly string[] => [
  ...allowOrigin(origins),
  ...(credentials ? [add('Access-Control-Allow-Credentials', '"true"')] : []),
  ...addList('Access-Control-Expose-Headers', expose),
  ...(preflight
    ? [
        ...addList('Access-Control-Allow-Methods', methods),
        ...addList('Access-Control-Allow-Headers', headers),
        '',
        'if ($request_method = OPTIONS) {',
        '    return 204;',
        '}',
      ]
    : []),
];

/** nginx, in a `server` block, from which every location inherits. */
export const nginx = defineServer({
  id: 'nginx',
  name: 'nginx',
  file: 'nginx.conf',
  docs: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html',
  render: (policy) => {
    const lines = directives(policy).map((line) => (line === '' ? '' : `    ${line}`));
    const server = ['server {', ...lines, '', '    # …', '}', ''].join('\n');
    return server.includes(NGINX_DOLLAR) ? `geo $${NGINX_DOLLAR} {\n    default "$";\n}\n\n${server}` : server;
  },
  traps: ['nginx-always', 'nginx-inheritance', 'one-layer'],
});
