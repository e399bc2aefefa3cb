/** How functions of one frame look from another. */
import { patchedFunctions } from './patched-functions.ts';
import { call, type Probe, runProbes } from './probe.ts';

type Realm = Window & typeof globalThis;

const blank = (): Realm => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return frame.contentWindow as Realm;
};
const loaded = (): Promise<Realm> =>
  new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>Loaded';
    frame.onload = () => resolve(frame.contentWindow as Realm);
    document.body.append(frame);
  });

const seenFrom = ({ Function: { prototype } }: Realm): unknown =>
  patchedFunctions.map(([, owner, key]) => call(prototype.toString, Reflect.get(owner, key)));
const seenIn = ({ fetch, XMLHttpRequest: { prototype }, Function: Theirs }: Realm): unknown =>
  [fetch, prototype.open, Theirs.prototype.toString].map((one) => call(Function.prototype.toString, one));

const probes: Readonly<Record<string, Probe>> = {
  'the page seen from a frame that is blank': () => seenFrom(blank()),
  'the page seen from a frame that was loaded': async () => seenFrom(await loaded()),
  'a frame that is blank, seen from the page': () => seenIn(blank()),
  'a frame that was loaded, seen from the page': async () => seenIn(await loaded()),
  'a frame seen from another': async () => {
    const { fetch } = await loaded();
    return call((await loaded()).Function.prototype.toString, fetch);
  },
};
runProbes(probes);
