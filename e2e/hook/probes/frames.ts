/** Functions of one frame as seen from another. */
import { patchedFunctions } from './patched-functions.ts';
import { call, type Probe, runProbes } from './probe.ts';

type Realm = Window & typeof globalThis;

const openBlank = (): Realm => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return frame.contentWindow as Realm;
};
const openLoaded = (): Promise<Realm> =>
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
  'the page seen from a blank frame': () => seenFrom(openBlank()),
  'the page seen from a loaded frame': async () => seenFrom(await openLoaded()),
  'a blank frame seen from the page': () => seenIn(openBlank()),
  'a loaded frame seen from the page': async () => seenIn(await openLoaded()),
  'a frame seen from another': async () => {
    const { fetch } = await openLoaded();
    return call((await openLoaded()).Function.prototype.toString, fetch);
  },
};
runProbes(probes);
