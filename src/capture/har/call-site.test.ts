import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callSiteOf, siteInStack } from './call-site.ts';

const frame = (url: string, lineNumber: number, functionName = 'load') => ({ url, lineNumber, columnNumber: 4, functionName });
const APP = 'https://shop.example/app.js';

describe('the place that caused a request', () => {
  it('is the first frame of the stack, counted from 1', () => {
    const stack = { callFrames: [frame(APP, 13), frame(APP, 40)] };
    expect(callSiteOf({ type: 'script', stack })).toEqual({ url: APP, line: 14, column: 5, library: null });
  });

  it('is the caller of a library, also where the call is asynchronous', () => {
    const axios = frame('https://shop.example/node_modules/axios/dist/axios.js', 900, 'dispatchXhrRequest');
    const stack = { callFrames: [axios], parent: { callFrames: [axios, frame(APP, 13)] } };
    expect(callSiteOf({ type: 'script', stack })).toEqual({ url: APP, line: 14, column: 5, library: 'axios' });
  });

  it('isn’t the page hook', () => {
    const stack = { callFrames: [frame('corsplain-1234abcd.js', 0, 'corsplain-1234abcd 1.1'), frame(APP, 13)] };
    expect(callSiteOf({ type: 'script', stack })?.url).toBe(APP);
  });

  it('is the place in the markup for an element', () => {
    const url = 'https://shop.example/index.html';
    expect(callSiteOf({ type: 'parser', url, lineNumber: 7 })).toEqual({ url, line: 8, column: 0, library: null });
  });

  it('isn’t known without a web address', () => {
    for (const initiator of [undefined, null, {}, { type: 'other' }, { url: 'javascript:alert(1)', lineNumber: 1 }])
      expect(callSiteOf(initiator)).toBeNull();
  });

  it('is in the stack that the page hook reports in Firefox', () => {
    const stack = `load@${APP}:14:5\nasync*@${APP}:40:1\n`;
    expect(siteInStack(stack)).toEqual({ url: APP, line: 14, column: 5, library: null });
    const axios = `dispatchXhrRequest@https://shop.example/main.js:9:1\nsend@${APP}:14:5`;
    expect(siteInStack(axios)).toEqual({ url: APP, line: 14, column: 5, library: 'axios' });
    for (const none of ['', 'load', `load@${APP}`, 'load@resource://a/b.js:1:1', '@javascript:1:1']) expect(siteInStack(none)).toBeNull();
  });

  it('can be read from any value', () => {
    fc.assert(fc.property(fc.anything(), (value) => void callSiteOf({ stack: { callFrames: [value], parent: value }, url: value })));
  });
});
