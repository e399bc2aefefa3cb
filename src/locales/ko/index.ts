import type { Catalogue } from '../catalogue/catalogue.ts';
import { koDetail } from './detail.ts';
import { koControls } from './panel/controls.ts';
import { koInOut } from './panel/inout.ts';
import { koList } from './panel/list.ts';
import { koSettings } from './panel/settings.ts';
import { koWatching } from './panel/watching.ts';
import { koReasons } from './reasons/index.ts';
import { koChecks } from './verdict/checks.ts';
import { koEvidence } from './verdict/evidence.ts';
import { koOutcomes } from './verdict/outcomes.ts';
import { koRemedies } from './verdict/remedies.ts';

export const ko: Catalogue = {
  tag: 'ko',
  ...koOutcomes,
  reasons: koReasons,
  ...koChecks,
  ...koEvidence,
  remedies: koRemedies,
  watching: koWatching,
  inOut: koInOut,
  detail: koDetail,
  list: koList,
  settings: koSettings,
  ...koControls,
};
