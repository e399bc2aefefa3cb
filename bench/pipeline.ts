/** Measures HAR text → exchanges → verdicts relative to `JSON.parse` of the same text in the same process. The ratios are the result. */
import { exchangesOfHar } from '../src/capture/join/har-file.ts';
import { evaluate } from '../src/core/evaluate.ts';
import { crowdOf, crowds, joinCrowd, joinPlainly } from './crowds.ts';
import { harOf } from './har-of.ts';

const WARM_UP = 3; // until the code is compiled
const RUNS = 9;

const milliseconds = (work: () => void): number => {
  const begin = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - begin) / 1e6;
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

let previous = Number.NaN;
for (const count of [10_000, 100_000]) {
  const text = harOf(count);
  const parse: number[] = [];
  const whole: number[] = [];
  let exchanges = 0;
  for (let run = -WARM_UP; run < RUNS; run++) {
    const parsed = milliseconds(() => JSON.parse(text));
    const explained = milliseconds(() => {
      const found = exchangesOfHar(text);
      exchanges = found.length;
      for (const exchange of found) evaluate(exchange);
    });
    if (run < 0) continue;
    parse.push(parsed);
    whole.push(explained);
  }
  // Our share is the pipeline's time without the parse that it starts with.
  const ratio = median(whole.map((ms, run) => (ms - (parse[run] ?? 0)) / (parse[run] ?? 1)));
  const perEntry = (median(whole) / count) * 1_000;
  const growth = Number.isNaN(previous) ? '' : `, ${(perEntry / previous).toFixed(2)} times the cost per entry of the smaller file`;
  previous = perEntry;
  console.log(
    `${count} entries (${Math.round(text.length / 1e6)} MB), ${exchanges} exchanges: JSON.parse ${median(parse).toFixed(0)} ms, whole pipeline ${median(whole).toFixed(0)} ms; ` +
      `ours costs ${ratio.toFixed(2)} of the parse${growth}`,
  );
}

const PLAIN = 2_000; // exchanges: the plain rules take minutes for ten times as many
for (const name of Object.keys(crowds)) {
  let last = Number.NaN;
  for (const count of [10_000, 20_000, 40_000]) {
    const entries = crowdOf(name, count);
    joinCrowd(entries);
    const ms = median(Array.from({ length: 5 }, () => milliseconds(() => joinCrowd(entries))));
    console.log(
      `${count} ${name} at one moment: joined in ${ms.toFixed(0)} ms${Number.isNaN(last) ? '' : `, ${(ms / last).toFixed(2)} times as long as half of them`}`,
    );
    last = ms;
  }
  const entries = crowdOf(name, PLAIN);
  const ours = median(Array.from({ length: 5 }, () => milliseconds(() => joinCrowd(entries))));
  const plain = milliseconds(() => joinPlainly(entries));
  console.log(`${PLAIN} ${name}: ${(plain / ours).toFixed(0)} times as fast as the plain rules, which compare each with all`);
}
