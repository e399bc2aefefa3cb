/** The panel as a page in a real Chromium: what it shows, how it is used, how little it draws. */
import { describe } from 'vitest';
import { accessibilitySpec } from './panel-page/specs/accessibility.ts';
import { cardsSpec } from './panel-page/specs/cards.ts';
import { columnsSpec } from './panel-page/specs/columns.ts';
import { detailSpec } from './panel-page/specs/detail.ts';
import { filterSpec } from './panel-page/specs/filter.ts';
import { inOutSpec } from './panel-page/specs/in-out.ts';
import { keyboardSpec } from './panel-page/specs/keyboard.ts';
import { languagesSpec } from './panel-page/specs/languages.ts';
import { listSpec } from './panel-page/specs/list.ts';
import { looksSpec } from './panel-page/specs/looks.ts';
import { repairSpec } from './panel-page/specs/repair.ts';
import { speedSpec } from './panel-page/specs/speed.ts';
import { statesSpec } from './panel-page/specs/states.ts';
import { strangersSpec } from './panel-page/specs/strangers.ts';
import { tooltipSpec } from './panel-page/specs/tooltip.ts';
import { usePanelStage } from './panel-page/stage.ts';

describe('the panel as a page', () => {
  const stage = usePanelStage();
  describe('the list', () => listSpec(stage));
  describe('the columns', () => columnsSpec(stage));
  describe('the filter', () => filterSpec(stage));
  describe('the keyboard', () => keyboardSpec(stage));
  describe('the tooltip', () => tooltipSpec(stage));
  describe('the explanation', () => detailSpec(stage));
  describe('the repair', () => repairSpec(stage));
  describe('the header cards', () => cardsSpec(stage));
  describe('text of strangers', () => strangersSpec(stage));
  describe('in and out', () => inOutSpec(stage));
  describe('speed', () => speedSpec(stage));
  describe('the state of things', () => statesSpec(stage));
  describe('the looks', () => looksSpec(stage));
  describe('the languages', () => languagesSpec(stage));
  describe('what axe finds', () => accessibilitySpec(stage));
});
