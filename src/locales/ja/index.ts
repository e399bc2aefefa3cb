import type { Catalogue } from '../catalogue/catalogue.ts';
import { jaDetail } from './detail.ts';
import { jaControls } from './panel/controls.ts';
import { jaInOut } from './panel/inout.ts';
import { jaList } from './panel/list.ts';
import { jaSettings } from './panel/settings.ts';
import { jaWatching } from './panel/watching.ts';
import { jaReasons } from './reasons/index.ts';
import { jaChecks } from './verdict/checks.ts';
import { jaEvidence } from './verdict/evidence.ts';
import { jaOutcomes } from './verdict/outcomes.ts';
import { jaRemedies } from './verdict/remedies.ts';

export const ja: Catalogue = {
  tag: 'ja',
  ...jaOutcomes,
  reasons: jaReasons,
  ...jaChecks,
  ...jaEvidence,
  remedies: jaRemedies,
  watching: jaWatching,
  inOut: jaInOut,
  detail: jaDetail,
  list: jaList,
  settings: jaSettings,
  ...jaControls,
};
