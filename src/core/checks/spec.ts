/** The Fetch standard, pinned: links lead to the text that the checks were written from. */
const REVIEW_DRAFT = 'https://fetch.spec.whatwg.org/review-drafts/2026-06/';

const SECTIONS = {
  'main-fetch': { name: 'Main fetch', anchor: 'main-fetch' },
  'http-fetch': { name: 'HTTP fetch', anchor: 'http-fetch' },
  'http-redirect-fetch': { name: 'HTTP-redirect fetch', anchor: 'http-redirect-fetch' },
  'cors-check': { name: 'CORS check', anchor: 'cors-check' },
  'cors-preflight-fetch': { name: 'CORS-preflight fetch', anchor: 'cors-preflight-fetch' },
  corp: { name: 'CORP check', anchor: 'cross-origin-resource-policy-header' },
} as const;

/** One step of an algorithm of the Fetch standard. */
export interface SpecStep {
  readonly section: keyof typeof SECTIONS;
  readonly number: string;
}

export const step = (section: SpecStep['section'], number: string): SpecStep => ({ section, number });

/** Returns the usual citation: `CORS check 4`. Never translated. */
export const citationOf = ({ section, number }: SpecStep): string => `${SECTIONS[section].name} ${number}`.trim();

/** Returns the URL of the section that contains the step; single steps have no anchors. */
export const linkTo = ({ section }: SpecStep): string => `${REVIEW_DRAFT}#${SECTIONS[section].anchor}`;
