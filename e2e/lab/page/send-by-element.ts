/** Sends requests with elements and fonts, whose only result is an event: loaded or not. */
import type { LabRequest, ScriptResult } from '../oracle/observation.ts';

type Loader = HTMLImageElement | HTMLScriptElement | HTMLLinkElement;

/** Sends a request with `<img>`. */
export const sendByImage = (request: LabRequest): Promise<ScriptResult> => {
  const image = document.createElement('img');
  return load(request, image, () => (image.src = request.url));
};

/** Sends a request with `<script>`, classic or module. */
export const sendByScript = (request: LabRequest): Promise<ScriptResult> => {
  const script = document.createElement('script');
  if (request.request.by === 'module') script.type = 'module';
  return load(request, script, () => (script.src = request.url));
};

/** Sends a request with `<link rel=stylesheet>`. */
export const sendByStylesheet = (request: LabRequest): Promise<ScriptResult> => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  return load(request, link, () => (link.href = request.url));
};

/** Sends a request with a font face, which always uses mode `cors` and credentials mode `same-origin`. */
export async function sendByFont({ id, url }: LabRequest): Promise<ScriptResult> {
  await new FontFace(`lab-${id}`, `url("${url}")`).load();
  return { readable: true };
}

/** Sets the URL last, because an image sends its request as soon as it has one. */
function load({ request }: LabRequest, element: Loader, start: () => void): Promise<ScriptResult> {
  return new Promise((resolve) => {
    if (request.crossorigin) element.crossOrigin = request.crossorigin;
    const end = (result: ScriptResult) => {
      element.remove();
      resolve(result);
    };
    const isCors = request.crossorigin !== undefined || request.by === 'module';
    element.onload = () => end(isCors ? { readable: true } : { readable: false, opaque: true });
    element.onerror = () => end({ readable: false, error: `${element.localName} error event` });
    start();
    document.head.append(element);
  });
}
