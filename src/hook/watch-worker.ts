/** Watches dedicated workers whose script is one of the page's blobs: a copy that starts with the hook runs instead. */
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

const MAX_BLOBS = 200; // kept
const blobs = new Map<string, Blob>();
let kept = 0;

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

/** Keeps the blob of each blob URL: there is no way to get it from the URL later. */
const watchBlobUrls = (): void => {
  replace(scope.URL, 'createObjectURL', {
    apply: (createObjectURL, self, args) => {
      let url: string;
      try {
        url = apply(createObjectURL, self, args);
      } catch (error) {
        throw withoutTrace(error);
      }
      if (mayBeScript(args[0]) && kept < MAX_BLOBS) {
        mapSet(blobs, url, args[0]);
        kept++;
      }
      return url;
    },
  });
  replace(scope.URL, 'revokeObjectURL', {
    apply: (revokeObjectURL, self, args) => {
      if (typeof args[0] === 'string' && mapDelete(blobs, args[0])) kept--;
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

/** Returns the URL of the copy with the hook; null when that fails, or when the page's Trusted Types policy would see the URL. */
const watchedUrl = (blob: Blob): string | null => {
  try {
    if (hasDefaultPolicy()) return null;
    receiveFromWorkers();
    return urlOfBlob(makeBlob([hookStatement(LENGTH), blob], 'text/javascript'));
  } catch {
    return null;
  }
};

/** The hook as a statement on the script's first line, so that the script's line numbers stay. */
const hookStatement = (length: number): string => `(${setup.code})(${toJson({ __proto__: null, ...setup, length })});`;
const LENGTH = hookStatement(10_000).length; // the length itself has five digits too
