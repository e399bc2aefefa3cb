import { expect, it } from 'vitest';
import { outgoingLines, outgoingText } from './outgoing.ts';

it('masks each line and keeps it one line', () => {
  expect(outgoingLines(['Access-Control-Allow-Origin: https://u:p@h/\r\nX-Planted: 1', 'X: https://h/?access_token=SECRET\u202e'])).toBe(
    'Access-Control-Allow-Origin: https://****@h/\\u000d\\u000aX-Planted: 1\nX: https://h/?access_token=****',
  );
});

it('keeps the lines of a text and masks what is in them', () => {
  expect(outgoingText('a {\n\tproxy https://u:p@h/\n}')).toBe('a {\n\tproxy https://****@h/\n}');
});
