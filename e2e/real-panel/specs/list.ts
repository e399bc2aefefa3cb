import { expect, it } from 'vitest';
import { CASE_IDS, type PanelSession } from '../session.ts';

/** Filtering and sorting the list. */
export const listSpec = (session: PanelSession): void => {
  const { panel, expectList, filterBy, focused } = session;

  it('filters the list by the typed text, and shows every request once it is cleared', async () => {
    const hidden = CASE_IDS.slice(1);
    await filterBy('verdict:hidden');
    await expectList(hidden);
    await panel().waitForProperty('[data-note="shown"]', 'innerText', '3 of 4 shown');
    await filterBy('verdict:hidden -reason:allow-origin-missing');
    await expectList(hidden.filter((id) => id !== 'allow-origin-missing'));
    await panel().click('.filter-field button');
    await expectList(CASE_IDS);
    expect(await focused('role')).toBe('combobox');
  });

  it('filters the list by the pressed verdict chip', async () => {
    const chip = '.chip[data-summary="readable"]';
    expect(await panel().read(chip, 'dataset.count')).toBe('1');
    await panel().click(chip);
    await expectList(['allow-credentials-true']);
    expect(await panel().read(chip, 'ariaPressed')).toBe('true');
    await panel().click(chip);
    await expectList(CASE_IDS);
  });

  it('sorts by the clicked heading and exposes the direction', async () => {
    const order = CASE_IDS.toSorted();
    for (const [direction, wanted] of [
      ['ascending', order],
      ['descending', order.toReversed()],
      ['none', CASE_IDS],
    ] as const) {
      await panel().click('#heading-path');
      await panel().waitForProperty('.heading[data-column="path"]', 'ariaSort', direction);
      await expectList(wanted);
    }
  });
};
