import type { Branch, Verdict } from '../core/evaluate.ts';
import { missedHeaders } from '../core/exposed.ts';
import type { Fact } from '../core/facts.ts';
import type { Ruling } from '../core/ruling.ts';
import { type Catalogue, type Explanation, explain, type Summary } from './catalogue.ts';
import type { Text } from './text.ts';

/** How a ruling is summed up in a list. */
export const summaryOfRuling = (ruling: Ruling): Summary =>
  ruling.kind === 'readable' && missedHeaders(ruling.exposure).length > 0 ? 'partly' : ruling.kind;

export const summaryOf = ({ kind, branches }: Verdict): Summary => (kind === 'depends' ? 'depends' : summaryOfRuling(branches[0].ruling));

/** The words for one ruling. */
export const explainRuling = (catalogue: Catalogue, ruling: Ruling): Explanation => {
  switch (ruling.kind) {
    case 'hidden':
      return explain(catalogue, ruling.failures[0]);
    case 'opaque':
      return catalogue.outcomes.opaque[ruling.why];
    case 'no-response':
      return catalogue.outcomes.noResponse(ruling.code);
    case 'readable': {
      const missed = missedHeaders(ruling.exposure);
      return missed.length === 0 ? catalogue.outcomes.readable : catalogue.outcomes.partly(missed);
    }
  }
};

/** In which worlds a branch comes about, told by what sets them apart: the credentials mode, else another mode. */
export const conditionOf = ({ worlds }: Branch, all: Verdict['branches']): Text => {
  for (const fact of ['credentials', 'mode', 'redirect', 'origin'] as const) {
    const valuesIn = (branch: Pick<Branch, 'worlds'>): readonly string[] => [...new Set(branch.worlds.map((world) => world[fact]))];
    const own = valuesIn({ worlds });
    if (all.some((other) => valuesIn(other).join() !== own.join())) {
      return own.flatMap((code, index) => (index === 0 ? [{ code }] : [' / ', { code }]));
    }
  }
  return [];
};

/** The words for a verdict, certain or not: the panel, its tooltips and the command line all say this. */
export const explanationOf = (catalogue: Catalogue, { kind, branches }: Verdict): Explanation => {
  if (kind === 'certain') return explainRuling(catalogue, branches[0].ruling);
  return catalogue.outcomes.depends(
    branches.map((branch) => {
      const summary = catalogue.summaries[summaryOfRuling(branch.ruling)];
      const { short } = explainRuling(catalogue, branch.ruling);
      return { when: conditionOf(branch, branches), summary, short };
    }),
  );
};

/** How a fact is known; what it means that nobody knows. */
export const evidenceOf = ({ evidence, evidenceMissing }: Catalogue, { by }: Fact<unknown>): Text => (by ? evidence[by] : evidenceMissing);
