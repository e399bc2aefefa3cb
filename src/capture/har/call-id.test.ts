import { describe, expect, it } from 'vitest';
import { callIdOf, sharedCallId } from './call-id.ts';

const script = (...names: readonly unknown[]) => ({
  type: 'script',
  stack: { callFrames: names.map((functionName) => ({ functionName, url: 'https://shop.example/app.js' })) },
});

describe('the id of the call that sent a request', () => {
  it('is in the name of the function that sent it', () => {
    expect(callIdOf(script('corsplain-0a1b2c3d 48213.7', 'apply', 'load'))).toBe('48213.7');
    expect(callIdOf(script('apply', 'load'))).toBe('');
  });

  it('is null without a stack', () => {
    for (const initiator of [undefined, null, 'script', {}, { stack: null }, script(), { stack: { callFrames: 'none' } }])
      expect(callIdOf(initiator)).toBeNull();
  });

  it('is empty for similar names, and for names further down the stack', () => {
    for (const name of ['corsplain-0a1b 1.2 more', 'corsplain- 1.2', ` corsplain-0a1b 1.2`, 'corsplain-0a1b <b>', 5, null])
      expect(callIdOf(script(name))).toBe('');
    expect(callIdOf(script('onloadstart', 'corsplain-0a1b 1.2'))).toBe('');
  });

  it('is that of any marked request of an exchange', () => {
    expect(sharedCallId([null, '', '1.2'])).toBe('1.2');
    expect(sharedCallId([null, ''])).toBe('');
    expect(sharedCallId([null])).toBeNull();
  });
});
