/** Observations that aren't tested because something other than the CORS protocol decides them. */
import type { Engine } from '../../src/core/facts/facts.ts';
import { observations } from './observation.ts';

/** Pages with another policy or mechanism. All their observations are left out. */
const pages: Readonly<Record<string, string>> = {
  'service-worker': 'a service worker may respond',
  csp: 'the page’s content security policy',
  'coep-require-corp': 'the page’s embedder policy',
  'coep-credentialless': 'the page’s embedder policy',
  'mixed-content': 'mixed content',
  'public-page': 'local network access',
  'public-insecure-page': 'local network access',
  hsts: 'HSTS upgrades the URL first',
};

const single: Readonly<Record<string, readonly string[]>> = {
  'an HTTP cache may respond, and the replies were not recorded': [
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
  'the second preflight response was not recorded': ['rd_afterPreflight', 'rd_afterPreflightCross'],
  'opaque responses are blocked by their type': ['i_img_json', 'i_script_json'],
  'subresource integrity': ['m_integrity', 'm_integrity_nocors', 'sri_img'],
  'the element rejects the body': ['i_font_star', 'i_video'],
  'no server responds': ['m_badport', 'm_refused'],
  'the API throws before there is a request': ['m_urlcreds', 'i_keepalive_big', 'fetch_nocors_put'],
  'the browser waits for a dialog': ['st_401_basic_cors'],
  'a web socket': ['i_ws'],
  'reads pixels, not the response': ['i_canvas_taint'],
  'was never requested': ['i_manifest'],
};

/** Observations that are left out for one engine only. */
const inOneEngine: Readonly<Record<string, readonly (readonly [id: string, engine: Engine])[]>> = {
  'the second preflight response was not recorded': [
    ['rd_authStrip', 'firefox'],
    ['rd_authStrip', 'webkit'],
  ],
  'requests fonts without CORS, and the body is not a font': [['i_font', 'webkit']],
  'opaque responses are blocked by their type': [['i_preload_font_nocross', 'chromium']],
  'was never requested': [
    ['i_ping', 'firefox'],
    ['i_prefetch', 'webkit'],
    ['i_track', 'webkit'],
  ],
};

const wholePages = observations.map(({ id }) => id).filter((id) => (id.split(':')[0] as string) in pages);

/** Ids, or `id engine` for one engine only. */
export const leftOut: ReadonlySet<string> = new Set([
  ...wholePages,
  ...Object.values(single).flat(),
  ...Object.values(inOneEngine)
    .flat()
    .map(([id, engine]) => `${id} ${engine}`),
]);

/** Observations whose outcome is tested although the engine reported no name, by the cause. */
export const unnamed: Readonly<Record<string, readonly string[]>> = {
  'HTML blocks it before Fetch is called': ['i_worker chromium', 'i_track chromium', 'i_worker webkit'],
  'messages about a sandboxed frame were not recorded': ['acao_data_worker chromium'],
};

/** Returns whether an observation is left out for an engine. */
export const isLeftOut = (id: string, engine: Engine): boolean => leftOut.has(id) || leftOut.has(`${id} ${engine}`);
