/** Asks by elements and by fonts, whose only answer is an event: loaded or not. */
import type { Asked, Saw } from '../oracle/observation.ts';

type Loader = HTMLImageElement | HTMLScriptElement | HTMLLinkElement;

/** Asks by `<img>`. */
export const askByImage = (asked: Asked): Promise<Saw> => {
  const image = document.createElement('img');
  return load(asked, image, () => (image.src = asked.address));
};

/** Asks by `<script>`, classic or module. */
export const askByScript = (asked: Asked): Promise<Saw> => {
  const script = document.createElement('script');
  if (asked.request.by === 'module') script.type = 'module';
  return load(asked, script, () => (script.src = asked.address));
};

/** Asks by `<link rel=stylesheet>`. */
export const askByStylesheet = (asked: Asked): Promise<Saw> => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  return load(asked, link, () => (link.href = asked.address));
};

/** Asks by a font face, which is always fetched in CORS mode, with credentials for its own origin only. */
export async function askByFont({ id, address }: Asked): Promise<Saw> {
  await new FontFace(`lab-${id}`, `url("${address}")`).load();
  return { readable: true };
}

/** The address comes last: an image asks as soon as it has one. */
function load({ request }: Asked, element: Loader, start: () => void): Promise<Saw> {
  return new Promise((resolve) => {
    if (request.crossorigin) element.crossOrigin = request.crossorigin;
    const end = (saw: Saw) => {
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
