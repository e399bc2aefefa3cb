import { step } from '../checks/spec.ts';
import { OTHER_METHOD, OWN_HEADER, PLAIN, READ_HEADER, WITH_CREDENTIALS } from './examples.ts';
import type { HeaderEntry } from './header-entry.ts';
import type { ResponseHeaderName } from './names.ts';
import { fetchHeader, fetchSection } from './spec-links.ts';

const NAMES = ['<header-name>', '<header-name>, <header-name>', '*'];
const POLICIES = ['same-origin', 'same-site', 'cross-origin'];

// JavaScript can't set Set-Cookie on a request. It could set the others, without effect.
const common = { forbidden: false, values: [] };

export const RESPONSE_FACTS: Readonly<Record<ResponseHeaderName, HeaderEntry>> = {
  'Access-Control-Allow-Origin': {
    ...common,
    forms: ['<scheme>://<host>', '<scheme>://<host>:<port>', '*', 'null'],
    spec: fetchHeader('Access-Control-Allow-Origin'),
    steps: [step('cors-check', '2'), step('cors-check', '4')],
    example: PLAIN,
  },
  'Access-Control-Allow-Credentials': {
    ...common,
    forms: ['true'],
    values: ['true'],
    spec: fetchHeader('Access-Control-Allow-Credentials'),
    steps: [step('cors-check', '7'), step('cors-preflight-fetch', '7')],
    example: WITH_CREDENTIALS,
  },
  'Access-Control-Allow-Methods': {
    ...common,
    forms: ['<method>', '<method>, <method>', '*'],
    spec: fetchHeader('Access-Control-Allow-Methods'),
    steps: [step('cors-preflight-fetch', '7.5')],
    example: OTHER_METHOD,
  },
  'Access-Control-Allow-Headers': {
    ...common,
    forms: NAMES,
    spec: fetchHeader('Access-Control-Allow-Headers'),
    steps: [step('cors-preflight-fetch', '7.6'), step('cors-preflight-fetch', '7.7')],
    example: OWN_HEADER,
  },
  'Access-Control-Expose-Headers': {
    ...common,
    forms: NAMES,
    spec: fetchHeader('Access-Control-Expose-Headers'),
    steps: [step('main-fetch', '14.1')],
    example: READ_HEADER,
  },
  'Access-Control-Max-Age': {
    ...common,
    forms: ['<seconds>'],
    spec: fetchHeader('Access-Control-Max-Age'),
    steps: [step('cors-preflight-fetch', '7.8')],
    example: null,
  },
  'Access-Control-Allow-Private-Network': {
    ...common,
    forms: ['true'],
    values: ['true'],
    spec: { name: 'Private Network Access', url: 'https://wicg.github.io/private-network-access/' },
    steps: [],
    example: null,
  },
  'Cross-Origin-Resource-Policy': {
    ...common,
    forms: POLICIES,
    values: POLICIES,
    spec: fetchHeader('Cross-Origin-Resource-Policy'),
    steps: [step('corp', '')],
    example: null,
  },
  'Timing-Allow-Origin': {
    ...common,
    forms: ['*', '<scheme>://<host>', '<scheme>://<host>, <scheme>://<host>'],
    spec: fetchSection('TAO check', 'tao-check'),
    steps: [],
    example: null,
  },
  Vary: {
    ...common,
    forms: ['Origin', '<header-name>, <header-name>', '*'],
    spec: fetchSection('CORS protocol and HTTP caches', 'cors-protocol-and-http-caches'),
    steps: [],
    example: null,
  },
  'Set-Cookie': {
    ...common,
    forbidden: true,
    forms: ['<name>=<value>', '<name>=<value>; HttpOnly', '<name>=<value>; SameSite=None; Secure', '<name>=<value>; Secure; Partitioned'],
    spec: fetchSection('Set-Cookie header', 'set-cookie-header'),
    steps: [],
    example: WITH_CREDENTIALS,
  },
};
