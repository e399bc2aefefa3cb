import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A script that puts axe into a page. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** An expression of a page with axe: each violation and where it is. */
export const violationsIn = `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary)))`;
