/** `npm run fuzz [-- rounds]`: runs every file with property tests, each round with new random values, until the first failure. */
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { root, run } from './prepare.mjs';

const rounds = Number(process.argv[2] ?? 20);
const files = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => readFileSync(`${root}/${name}`, 'utf8').includes("from 'fast-check'"));

for (let round = 1; round <= rounds; round++) {
  const seed = randomInt(2 ** 31);
  process.env.FAST_CHECK_SEED = String(seed);
  console.log(`\n── round ${round} of ${rounds}, FAST_CHECK_SEED=${seed}`);
  if (!run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--reporter=dot', ...files])) process.exit(1);
}
