import { linkTo, step } from '../checks/spec.ts';

/** A place in a standard, under the name that the standard gives it. */
export interface SpecLink {
  readonly name: string;
  readonly url: string;
}

// The very text that the checks follow.
const [FETCH = ''] = linkTo(step('cors-check', '')).split('#');

/** A section of the Fetch standard. */
export const fetchSection = (name: string, anchor: string): SpecLink => ({ name, url: `${FETCH}#${anchor}` });

/** A header that the Fetch standard defines itself. */
export const fetchHeader = (name: string): SpecLink => fetchSection(name, `http-${name.toLowerCase()}`);

/** A header that says how a request came about. */
export const fetchMetadata = (name: string): SpecLink => ({
  name: 'Fetch Metadata Request Headers',
  url: `https://w3c.github.io/webappsec-fetch-metadata/#${name.toLowerCase()}-header`,
});
