import { languageFor } from '../../locales/index.ts';
import { lazy } from '../shell/lazy.ts';

/** Loads the content of tooltips in the language of a BCP 47 tag. None of it is needed before the first row. */
export const loadTooltip = lazy(async (tag: string) => {
  const [{ TooltipLines }, { lateParts }] = await Promise.all([import('./tooltip-lines.tsx'), import('../../locales/late-parts.ts')]);
  return { TooltipLines, steps: await lateParts[languageFor([tag])].loadFirstSteps() };
});

const MAX_WAIT = 2000; // ms

/** Calls `load` when the browser is idle. Returns the function that cancels it. */
export const whenIdle = (load: () => void): (() => void) => {
  const request = requestIdleCallback(load, { timeout: MAX_WAIT });
  return () => cancelIdleCallback(request);
};
