/** Watches dedicated workers whose script is a blob of the page's: a copy with the hook before it runs in its place. */
import { replace } from './disguise.ts';
import { receiveFromWorkers } from './journal.ts';
import {
  apply,
  blobType,
  construct,
  hasDefaultPolicy,
  indexOf,
  makeBlob,
  mapDelete,
  mapGet,
  mapSet,
  scope,
  toJson,
  urlOfBlob,
} from './natives.ts';
import { setup } from './setup.ts';
import { withoutTrace } from './stacks.ts';

const MOST = 200; // blobs remembered
const blobs = new Map<string, Blob>();
let remembered = 0;

export const watchWorkers = (): void => {
  if (!scope.Worker) return;
  watchBlobUrls();
  replace(scope, 'Worker', {
    construct: (Worker, args, newTarget) => {
      const blob = typeof args[0] === 'string' ? (mapGet(blobs, args[0]) as Blob | undefined) : undefined;
      const url = blob && watchedUrl(blob);
      try {
        return construct(Worker, url ? (args.length > 1 ? [url, args[1]] : [url]) : args, newTarget);
      } catch (error) {
        throw withoutTrace(error);
      }
    },
  });
};

/** Which blob an address means can be asked of nobody later. */
const watchBlobUrls = (): void => {
  replace(scope.URL, 'createObjectURL', {
    apply: (createObjectURL, self, args) => {
      let url: string;
      try {
        url = apply(createObjectURL, self, args);
      } catch (error) {
        throw withoutTrace(error);
      }
      if (mayBeScript(args[0]) && remembered < MOST) {
        mapSet(blobs, url, args[0]);
        remembered++;
      }
      return url;
    },
  });
  replace(scope.URL, 'revokeObjectURL', {
    apply: (revokeObjectURL, self, args) => {
      if (typeof args[0] === 'string' && mapDelete(blobs, args[0])) remembered--;
      return apply(revokeObjectURL, self, args);
    },
  });
};

const mayBeScript = (source: unknown): boolean => {
  try {
    const type = blobType(source);
    return type === '' || indexOf(type, 'javascript') >= 0;
  } catch {
    return false;
  }
};

/** null when it cannot be done, or when the page's Trusted Types would be asked about an address that is not the page's. */
const watchedUrl = (blob: Blob): string | null => {
  try {
    if (hasDefaultPolicy()) return null;
    receiveFromWorkers();
    return urlOfBlob(makeBlob([hookFor(LENGTH), blob], 'text/javascript'));
  } catch {
    return null;
  }
};

/** On one line with the script's first line, so that its lines keep their numbers. */
const hookFor = (length: number): string => `(${setup.code})(${toJson({ __proto__: null, ...setup, length })});`;
const LENGTH = hookFor(10_000).length; // a number of as many digits
