/** Observations that the CORS protocol alone does not decide, and what decides them instead. */
import type { Engine } from '../../src/core/facts/facts.ts';
import { observations } from './observation.ts';

/** Pages under a policy of their own: all their observations are left out. */
const pages: Readonly<Record<string, string>> = {
  'service-worker': 'a service worker may answer',
  csp: 'the page’s content security policy',
  'coep-require-corp': 'the page’s embedder policy',
  'coep-credentialless': 'the page’s embedder policy',
  'mixed-content': 'mixed content',
  'public-page': 'local network access',
  'public-insecure-page': 'local network access',
  hsts: 'HSTS upgrades the address first',
};

const single: Readonly<Record<string, readonly string[]>> = {
  'an HTTP cache may answer, and the replies were not recorded': [
    'poison',
    'poison_2',
    'poison_3include',
    'poison_vary',
    'poison_vary_2',
    'poison_vary_3include',
    'c304_noacao',
    'c304_noacao_2',
    'c304_otheracao',
    'c304_otheracao_2',
    'c304_sameacao',
    'c304_sameacao_2',
  ],
  'the answer to the second preflight was not recorded': ['rd_afterPreflight', 'rd_afterPreflightCross'],
  'opaque responses are blocked by their type': ['i_img_json', 'i_script_json'],
  'subresource integrity': ['m_integrity', 'm_integrity_nocors', 'sri_img'],
  'the body is not what the element wants': ['i_font_star', 'i_video'],
  'nothing answers there': ['m_badport', 'm_refused'],
  'the interface refuses before there is a request': ['m_urlcreds', 'i_keepalive_big', 'fetch_nocors_put'],
  'waits for a dialog': ['st_401_basic_cors'],
  'a web socket': ['i_ws'],
  'pixels are asked for, not the response': ['i_canvas_taint'],
  'was never asked for': ['i_manifest'],
};

/** The same for one engine: the others are tested. */
const inOneEngine: Readonly<Record<string, readonly (readonly [id: string, engine: Engine])[]>> = {
  'the answer to the second preflight was not recorded': [
    ['rd_authStrip', 'firefox'],
    ['rd_authStrip', 'webkit'],
  ],
  'asks for fonts without CORS, and the body is no font': [['i_font', 'webkit']],
  'opaque responses are blocked by their type': [['i_preload_font_nocross', 'chromium']],
  'was never asked for': [
    ['i_ping', 'firefox'],
    ['i_prefetch', 'webkit'],
    ['i_track', 'webkit'],
  ],
};

const wholePages = observations.map(({ id }) => id).filter((id) => (id.split(':')[0] as string) in pages);

/** Ids, or id and engine with a space between. */
export const leftOut: ReadonlySet<string> = new Set([
  ...wholePages,
  ...Object.values(single).flat(),
  ...Object.values(inOneEngine)
    .flat()
    .map(([id, engine]) => `${id} ${engine}`),
]);

/** Observations whose outcome is tested, but for which the engine gave no name, and why not. */
export const unnamed: Readonly<Record<string, readonly string[]>> = {
  'HTML refuses it before Fetch is asked': ['i_worker chromium', 'i_track chromium', 'i_worker webkit'],
  'what is said of a sandboxed frame was not recorded': ['acao_data_worker chromium'],
};

/** Whether an observation is left out for an engine. */
export const isLeftOut = (id: string, engine: Engine): boolean => leftOut.has(id) || leftOut.has(`${id} ${engine}`);
