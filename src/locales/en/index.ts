import type { Catalogue } from '../catalogue/catalogue.ts';
import { enDetail } from './detail.ts';
import { enControls } from './panel/controls.ts';
import { enInOut } from './panel/inout.ts';
import { enList } from './panel/list.ts';
import { enSettings } from './panel/settings.ts';
import { enWatching } from './panel/watching.ts';
import { enReasons } from './reasons/index.ts';
import { enChecks } from './verdict/checks.ts';
import { enEvidence } from './verdict/evidence.ts';
import { enOutcomes } from './verdict/outcomes.ts';
import { enRemedies } from './verdict/remedies.ts';

export const en: Catalogue = {
  tag: 'en',
  ...enOutcomes,
  reasons: enReasons,
  ...enChecks,
  ...enEvidence,
  remedies: enRemedies,
  watching: enWatching,
  inOut: enInOut,
  detail: enDetail,
  list: enList,
  settings: enSettings,
  ...enControls,
};
