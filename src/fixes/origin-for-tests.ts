import { type HttpOrigin, isHttpOrigin } from '../core/remedies/kept.ts';

/** The origin that a test names. */
export const httpOrigin = (value: string): HttpOrigin => {
  if (!isHttpOrigin(value)) throw new TypeError(`${value} is not an origin as browsers send it`);
  return value;
};
