import type { Catalogue } from '../catalogue/catalogue.ts';
import { esDetail } from './detail.ts';
import { esControls } from './panel/controls.ts';
import { esInOut } from './panel/inout.ts';
import { esList } from './panel/list.ts';
import { esSettings } from './panel/settings.ts';
import { esWatching } from './panel/watching.ts';
import { esReasons } from './reasons/index.ts';
import { esChecks } from './verdict/checks.ts';
import { esEvidence } from './verdict/evidence.ts';
import { esOutcomes } from './verdict/outcomes.ts';
import { esRemedies } from './verdict/remedies.ts';

export const es: Catalogue = {
  tag: 'es',
  ...esOutcomes,
  reasons: esReasons,
  ...esChecks,
  ...esEvidence,
  remedies: esRemedies,
  watching: esWatching,
  inOut: esInOut,
  detail: esDetail,
  list: esList,
  settings: esSettings,
  ...esControls,
};
