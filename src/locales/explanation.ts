import type { Branch, Verdict } from '../core/evaluate.ts';
import type { Fact } from '../core/facts/facts.ts';
import { commonFailure } from '../core/ruling/common-failure.ts';
import { unexposedPageHeaders } from '../core/ruling/exposure.ts';
import type { Ruling, World } from '../core/ruling/ruling.ts';
import { summaryOf, summaryOfRuling } from '../core/ruling/summary.ts';
import { type Catalogue, explain } from './catalogue/catalogue.ts';
import type { Explanation } from './catalogue/reason-words.ts';
import type { Text } from './catalogue/text.ts';

/** Chromium's error code for many causes, among them a cached response that fails the CORS check. */
const UNSPECIFIC = 'net::ERR_FAILED';

/** Returns the words for one ruling. */
export const explainRuling = (catalogue: Catalogue, ruling: Ruling): Explanation => {
  switch (ruling.kind) {
    case 'hidden':
      return explain(catalogue, ruling.failures[0]);
    case 'opaque':
      return catalogue.outcomes.opaque[ruling.why];
    case 'no-response':
      return catalogue.outcomes.noResponse(ruling.code, ruling.code === UNSPECIFIC);
    case 'readable': {
      const missed = unexposedPageHeaders(ruling.exposure);
      return missed.length === 0 ? catalogue.outcomes.readable : catalogue.outcomes.partly(missed);
    }
  }
};

/** The facts that can distinguish branches, in the order in which they are tried. */
const FACTS = ['credentials', 'mode', 'redirect', 'origin', 'stored'] as const satisfies readonly (keyof World)[];
type SettingFact = (typeof FACTS)[number];

const valuesIn = ({ worlds }: Branch, fact: SettingFact): readonly string[] => [...new Set(worlds.map((world) => world[fact] ?? ''))];

const distinguishingFact = (branch: Branch, all: Verdict['branches']): SettingFact | undefined =>
  FACTS.find((fact) => all.some((other) => valuesIn(other, fact).join() !== valuesIn(branch, fact).join()));

/** Returns the values of the distinguishing fact in a branch's worlds, such as `omit / same-origin`. */
export const conditionOf = (branch: Branch, all: Verdict['branches']): Text => {
  const fact = distinguishingFact(branch, all);
  return fact ? valuesIn(branch, fact).flatMap((code, index) => (index === 0 ? [{ code }] : [' / ', { code }])) : [];
};

/** Returns the name of the fact whose values `conditionOf` returns. */
export const conditionName = ({ watching }: Catalogue, branch: Branch, all: Verdict['branches']): string => {
  const names = {
    credentials: watching.credentialsMode,
    mode: watching.mode,
    redirect: watching.redirectMode,
    origin: 'Origin',
    stored: watching.storedResponse,
  };
  const fact = distinguishingFact(branch, all);
  return fact ? names[fact] : '';
};

/** Returns the words for a verdict, certain or not, for the panel, its tooltips and the command line. */
export const explanationOf = (catalogue: Catalogue, verdict: Verdict): Explanation => {
  const { kind, branches } = verdict;
  // Branches can differ in headers that nobody misses.
  if (kind === 'certain' || summaryOf(verdict) === 'readable') return explainRuling(catalogue, branches[0].ruling);
  const conditions = branches.map((branch) => {
    const summary = catalogue.summaries[summaryOfRuling(branch.ruling)];
    const { short } = explainRuling(catalogue, branch.ruling);
    return { when: conditionOf(branch, branches), summary, short };
  });
  const common = commonFailure(verdict);
  if (common) {
    const explained = explain(catalogue, common);
    return { ...explained, why: catalogue.outcomes.inEveryCase(explained.why, conditions.slice(1)) };
  }
  return catalogue.outcomes.depends(conditions, summaryOf(verdict) !== 'depends');
};

/** Returns how a fact is known, or that it is not known. */
export const evidenceOf = ({ evidence, evidenceMissing }: Catalogue, { by }: Fact<unknown>): Text => (by ? evidence[by] : evidenceMissing);
