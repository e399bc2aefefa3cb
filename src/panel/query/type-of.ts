import type { Exchange } from '../../core/facts/facts.ts';

/** What sent the request, in the words of the browsers' own panels; '' if that isn't known. */
export const typeOf = ({ initiator, call }: Exchange): string => {
  const known = initiator === 'unknown' || initiator === 'other' ? (call?.api ?? initiator) : initiator;
  return known === 'unknown' ? '' : known.replace('-', '');
};
