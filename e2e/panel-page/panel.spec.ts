/** The panel as a page in a real Chromium: what it shows, how it is used, how little it draws. */
import { describe } from 'vitest';
import { accessibilitySpec } from './specs/accessibility.ts';
import { cardsSpec } from './specs/cards.ts';
import { columnsSpec } from './specs/columns.ts';
import { detailSpec } from './specs/detail.ts';
import { filterSpec } from './specs/filter.ts';
import { hostileInputSpec } from './specs/hostile-input.ts';
import { inOutSpec } from './specs/in-out.ts';
import { keyboardSpec } from './specs/keyboard.ts';
import { languagesSpec } from './specs/languages.ts';
import { layoutSpec } from './specs/layout.ts';
import { listSpec } from './specs/list.ts';
import { repairSpec } from './specs/repair.ts';
import { speedSpec } from './specs/speed.ts';
import { statesSpec } from './specs/states.ts';
import { tooltipSpec } from './specs/tooltip.ts';
import { usePanelStage } from './stage.ts';

describe('the panel as a page', () => {
  const stage = usePanelStage();
  describe('the list', () => listSpec(stage));
  describe('the columns', () => columnsSpec(stage));
  describe('the filter', () => filterSpec(stage));
  describe('the keyboard', () => keyboardSpec(stage));
  describe('the tooltip', () => tooltipSpec(stage));
  describe('the explanation', () => detailSpec(stage));
  describe('the fix', () => repairSpec(stage));
  describe('the header cards', () => cardsSpec(stage));
  describe('hostile input', () => hostileInputSpec(stage));
  describe('import and export', () => inOutSpec(stage));
  describe('performance', () => speedSpec(stage));
  describe('the status', () => statesSpec(stage));
  describe('the layout', () => layoutSpec(stage));
  describe('the language', () => languagesSpec(stage));
  describe('accessibility', () => accessibilitySpec(stage));
});
