/** Repeats tests of the panel as a page once in the real DevTools of both browsers, whose keys, clipboard and storage differ. */
import { describe } from 'vitest';
import { launchChromium } from '../lab/chromium/driver.ts';
import { launchFirefox } from '../lab/firefox/driver.ts';
import { usePanelSession } from './session.ts';
import { displaySpec } from './specs/display.ts';
import { fixSpec } from './specs/fix.ts';
import { keyboardSpec } from './specs/keyboard.ts';
import { listSpec } from './specs/list.ts';
import { loopSpec } from './specs/loop.ts';
import { recordingSpec } from './specs/recording.ts';

describe.each([
  { engine: 'chromium' as const, launch: launchChromium, extension: 'dist/chrome' },
  { engine: 'firefox' as const, launch: launchFirefox, extension: 'dist/firefox' },
])('the real panel in $engine', ({ launch, extension }) => {
  const session = usePanelSession(launch, extension);
  listSpec(session);
  keyboardSpec(session);
  displaySpec(session);
  fixSpec(session);
  recordingSpec(session);
  loopSpec(session);
});
