import { explicitMethods } from '../explicit-methods.ts';
import { doubleQuotedString } from '../quote.ts';
import { defineServer } from '../server.ts';

const list = (names: readonly string[]) => `[${names.map(doubleQuotedString).join(', ')}]`;

/** Django with django-cors-headers. */
export const django = defineServer({
  id: 'django',
  name: 'Django',
  file: 'settings.py',
  install: 'pip install django-cors-headers',
  docs: 'https://github.com/adamchainz/django-cors-headers#readme',
  render: (policy) =>
    [
      '# INSTALLED_APPS = […], MIDDLEWARE = […]',
      '',
      'INSTALLED_APPS = [*INSTALLED_APPS, "corsheaders"]',
      'MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware", *MIDDLEWARE]',
      '',
      policy.origins === '*' ? 'CORS_ALLOW_ALL_ORIGINS = True' : `CORS_ALLOWED_ORIGINS = ${list(policy.origins)}`,
      ...(policy.credentials ? ['CORS_ALLOW_CREDENTIALS = True'] : []),
      `CORS_ALLOW_METHODS = ${list(explicitMethods(policy))}`,
      `CORS_ALLOW_HEADERS = ${list(policy.headers)}`,
      ...(policy.expose.length > 0 ? [`CORS_EXPOSE_HEADERS = ${list(policy.expose)}`] : []),
      '',
    ].join('\n'),
  traps: ['django-order', 'django-lists-replace', 'django-all-origins', 'django-csrf', 'one-layer'],
});
