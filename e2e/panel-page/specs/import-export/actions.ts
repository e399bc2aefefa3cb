import { writeFile } from 'node:fs/promises';
import type { PanelFixture } from '../../fixture.ts';

/** Response headers without a request, for the paste dialog. */
export const HEADERS = 'HTTP/2 200\naccess-control-allow-origin: *\nserver: nginx';

/** Returns the actions that the specs of import and export share. */
export const importExportActions = (fixture: PanelFixture) => ({
  /** Writes a file and chooses it in the panel's file input. */
  open: async (name: string, text: string) => {
    const path = `.output/${name}`;
    await writeFile(path, text);
    await fixture.page.locator('input[type="file"]').setInputFiles(path);
  },
  banner: (kind: string) => fixture.page.locator(`[data-banner="${kind}"]`),
  /** Chooses an item of the import and export menu. */
  choose: async (name: string) => {
    await fixture.page.getByRole('button', { name: 'Open, paste, save' }).click();
    await fixture.page.getByRole('menuitem', { name }).click();
  },
});
