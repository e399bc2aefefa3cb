import { step } from '../checks/spec.ts';
import { AUTHORIZED, OTHER_METHOD, OWN_HEADER, PLAIN, WITH_CREDENTIALS } from './examples.ts';
import type { HeaderEntry } from './header-entry.ts';
import type { RequestHeaderName } from './names.ts';
import { fetchHeader, fetchMetadata, fetchSection } from './spec-links.ts';

const SITES = ['cross-site', 'same-site', 'same-origin', 'none'];
const MODES = ['cors', 'no-cors', 'same-origin', 'navigate', 'websocket'];
const ACCESS = ['none', 'inactive', 'active'];

export const REQUEST_FACTS: Readonly<Record<RequestHeaderName, HeaderEntry>> = {
  Origin: {
    forbidden: true,
    forms: ['<scheme>://<host>', '<scheme>://<host>:<port>', 'null'],
    values: [],
    spec: fetchSection('Origin header', 'origin-header'),
    steps: [step('cors-check', '4')],
    example: PLAIN,
  },
  'Access-Control-Request-Method': {
    forbidden: true,
    forms: ['<method>'],
    values: [],
    spec: fetchHeader('Access-Control-Request-Method'),
    steps: [step('cors-preflight-fetch', '3')],
    example: OTHER_METHOD,
  },
  'Access-Control-Request-Headers': {
    forbidden: true,
    forms: ['<header-name>', '<header-name>,<header-name>'],
    values: [],
    spec: fetchHeader('Access-Control-Request-Headers'),
    steps: [step('cors-preflight-fetch', '5')],
    example: OWN_HEADER,
  },
  Cookie: {
    forbidden: true,
    forms: ['<name>=<value>', '<name>=<value>; <name>=<value>'],
    values: [],
    spec: fetchSection('Cookie header', 'cookie-header'),
    steps: [],
    example: WITH_CREDENTIALS,
  },
  Authorization: {
    forbidden: false,
    forms: ['Bearer <token>', 'Basic <base64>', '<scheme> <parameters>'],
    values: [],
    spec: fetchSection('CORS non-wildcard request-header name', 'cors-non-wildcard-request-header-name'),
    steps: [step('cors-preflight-fetch', '7.6')],
    example: AUTHORIZED,
  },
  'Sec-Fetch-Site': {
    forbidden: true,
    forms: SITES,
    values: SITES,
    spec: fetchMetadata('Sec-Fetch-Site'),
    steps: [],
    example: null,
  },
  'Sec-Fetch-Mode': {
    forbidden: true,
    forms: MODES,
    values: MODES,
    spec: fetchMetadata('Sec-Fetch-Mode'),
    steps: [],
    example: PLAIN,
  },
  'Sec-Fetch-Dest': {
    forbidden: true,
    forms: ['empty', 'script', 'image', '<destination>'],
    values: [],
    spec: fetchMetadata('Sec-Fetch-Dest'),
    steps: [],
    example: null,
  },
  'Sec-Fetch-Storage-Access': {
    forbidden: true,
    forms: ACCESS,
    values: ACCESS,
    spec: {
      name: 'Storage Access Headers',
      url: 'https://privacycg.github.io/storage-access-headers/#sec-fetch-storage-access-header',
    },
    steps: [],
    example: WITH_CREDENTIALS,
  },
};
