import { describe, expect, it } from 'vitest';
import { withTerm } from './filter-terms.ts';

describe('a term that the menu adds', () => {
  it.each([
    ['', 'host', 'api.test', false, 'host:api.test'],
    ['status:4xx', 'host', 'api.test', false, 'status:4xx host:api.test'],
    ['host:api.test', 'host', 'api.test', false, 'host:api.test'],
    ['host:api.test orders', 'host', 'api.test', true, 'orders -host:api.test'],
    ['-host:api.test', 'host', 'api.test', false, 'host:api.test'],
    ['"two words"', 'reason', 'corp-same-origin', false, '"two words" reason:corp-same-origin'],
    ['', 'host', 'a "b c', false, 'host:"a b c"'],
  ] as const)('to %j for %s:%s, negated %s, gives %j', (typed, key, value, negated, expected) =>
    expect(withTerm(typed, key, value, negated)).toBe(expected),
  );
});
