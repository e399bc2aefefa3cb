/** Asks by elements and by fonts, whose only answer is an event: loaded or not. */
import type { LabRequest, ScriptResult } from '../oracle/observation.ts';

type Loader = HTMLImageElement | HTMLScriptElement | HTMLLinkElement;

/** Asks by `<img>`. */
export const sendByImage = (asked: LabRequest): Promise<ScriptResult> => {
  const image = document.createElement('img');
  return load(asked, image, () => (image.src = asked.url));
};

/** Asks by `<script>`, classic or module. */
export const sendByScript = (asked: LabRequest): Promise<ScriptResult> => {
  const script = document.createElement('script');
  if (asked.request.by === 'module') script.type = 'module';
  return load(asked, script, () => (script.src = asked.url));
};

/** Asks by `<link rel=stylesheet>`. */
export const sendByStylesheet = (asked: LabRequest): Promise<ScriptResult> => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  return load(asked, link, () => (link.href = asked.url));
};

/** Asks by a font face, which is always fetched in CORS mode, with credentials for its own origin only. */
export async function sendByFont({ id, url }: LabRequest): Promise<ScriptResult> {
  await new FontFace(`lab-${id}`, `url("${url}")`).load();
  return { readable: true };
}

/** The url comes last: an image asks as soon as it has one. */
function load({ request }: LabRequest, element: Loader, start: () => void): Promise<ScriptResult> {
  return new Promise((resolve) => {
    if (request.crossorigin) element.crossOrigin = request.crossorigin;
    const end = (saw: ScriptResult) => {
      element.remove();
      resolve(saw);
    };
    const isCors = request.crossorigin !== undefined || request.by === 'module';
    element.onload = () => end(isCors ? { readable: true } : { readable: false, opaque: true });
    element.onerror = () => end({ readable: false, error: `${element.localName} error event` });
    start();
    document.head.append(element);
  });
}
