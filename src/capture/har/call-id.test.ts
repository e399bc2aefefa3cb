import { describe, expect, it } from 'vitest';
import { callIdOf, sharedCallId } from './call-id.ts';

const script = (...names: readonly unknown[]) => ({
  type: 'script',
  stack: { callFrames: names.map((functionName) => ({ functionName, url: 'https://shop.example/app.js' })) },
});

describe('the call that made a request', () => {
  it('is the one whose id the function bears that made it', () => {
    expect(callIdOf(script('corsplain-0a1b2c3d 48213.7', 'apply', 'load'))).toBe('48213.7');
    expect(callIdOf(script('apply', 'load'))).toBe('');
  });

  it('is unknown without a stack', () => {
    for (const initiator of [undefined, null, 'script', {}, { stack: null }, script(), { stack: { callFrames: 'none' } }])
      expect(callIdOf(initiator)).toBeNull();
  });

  it('is none for names that only look alike, or come from further away', () => {
    for (const name of ['corsplain-0a1b 1.2 more', 'corsplain- 1.2', ` corsplain-0a1b 1.2`, 'corsplain-0a1b <b>', 5, null])
      expect(callIdOf(script(name))).toBe('');
    expect(callIdOf(script('onloadstart', 'corsplain-0a1b 1.2'))).toBe('');
  });

  it('is told by any request of an exchange', () => {
    expect(sharedCallId([null, '', '1.2'])).toBe('1.2');
    expect(sharedCallId([null, ''])).toBe('');
    expect(sharedCallId([null])).toBeNull();
  });
});
