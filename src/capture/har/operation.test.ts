import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operationOf } from './operation.ts';

const URL = 'https://api.example/graphql';
const withBody = (body: unknown) => operationOf(URL, { postData: { text: typeof body === 'string' ? body : JSON.stringify(body) } });

describe('the operation of a GraphQL request', () => {
  it('is named in its body, apart or in the query', () => {
    expect(withBody({ operationName: 'ListOrders', query: 'query Other { a }', variables: { token: 'x' } })).toBe('ListOrders');
    expect(withBody({ query: 'mutation Login($password: String!) { login }' })).toBe('Login');
    expect(withBody([{ operationName: 'A' }, { operationName: 'B' }, { query: '{ c }' }])).toBe('A, B');
    expect(withBody(['A', 'B', 'C', 'D'].map((operationName) => ({ operationName })))).toBe('A, B, C, …');
  });

  it('is named in its URL', () => {
    expect(operationOf(`${URL}?operationName=Cart&variables=%7B%7D`, {})).toBe('Cart');
  });

  it('is never another part of the body', () => {
    for (const body of [
      '',
      '{',
      '{"query":"{ me { id } }"}',
      '{"operationName":"a b"}',
      '{"operationName":null}',
      { password: 'x' },
      'query=x',
    ])
      expect(withBody(body)).toBeNull();
  });

  it('can be read from any value', () => {
    fc.assert(fc.property(fc.string(), fc.anything(), (url, value) => void operationOf(url, { postData: value })));
  });
});
