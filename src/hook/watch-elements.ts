import { nextId, type Report, report } from './journal.ts';
import {
  absoluteUrl,
  attribute,
  blockedUri,
  effectiveDirective,
  eventTargetOf,
  eventTypeOf,
  listen,
  localName,
  lowerCase,
  scope,
} from './natives.ts';

/** Watches the document's elements that send requests. Their attributes show the mode and the credentials mode. */
export const watchElements = (): void => {
  const { document } = scope;
  if (!document) return;
  for (const type of ['load', 'error'] as const) listen(document, type, onEnd, true);
  listen(document, 'securitypolicyviolation', onViolation, true);
};

const onEnd = (event: Event): void => {
  try {
    const options = describe(eventTargetOf(event));
    if (options)
      report({ id: nextId(), api: 'element', origin: scope.origin, ...options, got: eventTypeOf(event) === 'load' ? 'response' : 'error' });
  } catch {
    // Not an element, or not one of these.
  }
};

const describe = (element: unknown): Report | null => {
  const name = localName(element);
  const isLink = name === 'link';
  if (!isLink && name !== 'img' && name !== 'script' && name !== 'video' && name !== 'audio') return null;
  const url = absoluteUrl(attribute(element, isLink ? 'href' : 'src') ?? '');
  const crossorigin = attribute(element, 'crossorigin');
  const isModule = name === 'script' && lowerCase(attribute(element, 'type') ?? '') === 'module';
  const mode = crossorigin !== null || isModule ? 'cors' : 'no-cors';
  const withCredentials = mode === 'no-cors' || (crossorigin !== null && lowerCase(crossorigin) === 'use-credentials');
  if (url === '') return null;
  return {
    url,
    method: 'GET',
    mode,
    credentials: withCredentials ? 'include' : 'same-origin',
    redirect: 'follow',
    integrity: attribute(element, 'integrity') !== null,
  };
};

/** Reports requests that a Content-Security-Policy blocked: the network log doesn't show that. */
const onViolation = (event: Event): void => {
  try {
    report({ id: nextId(), api: 'policy', url: blockedUri(event), directive: effectiveDirective(event) });
  } catch {
    // An event that the page made itself.
  }
};
