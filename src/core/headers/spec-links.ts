import { linkTo, step } from '../checks/spec.ts';

/** A section of a standard, with its name there. */
export interface SpecLink {
  readonly name: string;
  readonly url: string;
}

// The same text that the checks cite.
const [FETCH = ''] = linkTo(step('cors-check', '')).split('#');

/** Returns the link to a section of the Fetch standard. */
export const fetchSection = (name: string, anchor: string): SpecLink => ({ name, url: `${FETCH}#${anchor}` });

/** Returns the link to a header that the Fetch standard defines. */
export const fetchHeader = (name: string): SpecLink => fetchSection(name, `http-${name.toLowerCase()}`);

/** Returns the link to a Fetch metadata request header. */
export const fetchMetadata = (name: string): SpecLink => ({
  name: 'Fetch Metadata Request Headers',
  url: `https://w3c.github.io/webappsec-fetch-metadata/#${name.toLowerCase()}-header`,
});
