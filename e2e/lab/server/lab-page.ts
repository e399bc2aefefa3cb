/** Renders the HTML of the lab's pages. */
import type { Case, Stage } from '../../cases/case.ts';
import type { ListedCase, PageSetup } from '../page/setup.ts';
import type { Origins } from './stages.ts';
import { stages } from './stages.ts';

/** Renders the lab page of a stage. `run` has comma-separated ids to run on load, or is null for a representative few. */
export function labPage(cases: readonly Case[], stage: Stage, run: string | null, origins: Origins): string {
  const here = cases.filter((one) => !one.stages || one.stages.includes(stage));
  const listed = here.map((one): ListedCase => ({ id: one.id, about: one.about, origin: origins[one.hops[0].at], request: one.request }));
  const setup: PageSetup = { stage, cases: listed, run: run === null ? representative(here) : run.split(',').filter(Boolean) };
  const links = stages.map((name) => `<a href="/?stage=${name}"${name === stage ? ' aria-current="page"' : ''}>${name}</a>`);
  return page(`
    <h1>CORS laboratory</h1>
    <p>Each button sends a request to another origin and shows what JavaScript gets. Open DevTools to see why.</p>
    <nav>Stage: ${links.join(' · ')} · <a href="/lab/cookie?stage=${stage}">set cookies</a></nav>
    <p><button id="run-all">Run all ${here.length}</button> <output id="summary"></output></p>
    <ul id="cases"></ul>
    <script type="application/json" id="setup">${JSON.stringify(setup).replaceAll('<', '\\u003c')}</script>
    <script type="module" src="/lab/page/main.ts"></script>`);
}

/** The HTML of the sandboxed frame. */
export const framePage =
  '<!doctype html><meta charset="utf-8"><title>frame</title><script type="module" src="/lab/page/frame.ts"></script>';

/** Renders the page that runs one of the sets in `e2e/hook/probes`. */
export const probePage = (set: string, api: string): string =>
  `<!doctype html><meta charset="utf-8"><title>probe</title><link rel="icon" href="data:,"><body data-api="${api}">
<script nonce="lab" type="module" src="/lab/probe/${set}.ts"></script>`;

/** Renders a page with one sentence and an optional link. */
export const plainPage = (sentence: string, url?: string): string => page(`<p>${sentence}${url ? `<a href="${url}">${url}</a>` : ''}</p>`);

/** Returns the id of one case for each verdict and place. */
function representative(cases: readonly Case[]): readonly string[] {
  const first = new Map<string, string>();
  for (const { id, expected } of cases) {
    const ending = `${expected.verdict} ${expected.place ?? ''}`;
    if (!first.has(ending)) first.set(ending, id);
  }
  return [...first.values()];
}

const page = (body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>CORS laboratory</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  ul { list-style: none; padding: 0; }
  li { display: grid; grid-template-columns: 5rem 1fr; gap: 0 1rem; align-items: baseline; padding: .4rem 0; border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
  li > :nth-child(n + 3) { grid-column: 2; }
  button { font: inherit; }
  code { font-family: ui-monospace, monospace; font-size: .9em; }
</style>
</head>
<body>${body}
</body>
</html>`;
