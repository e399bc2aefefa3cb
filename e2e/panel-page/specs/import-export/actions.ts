import { writeFile } from 'node:fs/promises';
import type { PanelStage } from '../../stage.ts';

/** Response headers without a request, for the paste dialog. */
export const HEADERS = 'HTTP/2 200\naccess-control-allow-origin: *\nserver: nginx';

/** Returns the actions that the specs of import and export share. */
export const importExportActions = (stage: PanelStage) => ({
  /** Writes a file and chooses it in the panel's file input. */
  open: async (name: string, text: string) => {
    const path = `.output/${name}`;
    await writeFile(path, text);
    await stage.page.locator('input[type="file"]').setInputFiles(path);
  },
  banner: (kind: string) => stage.page.locator(`[data-banner="${kind}"]`),
  /** Chooses an item of the import and export menu. */
  choose: async (name: string) => {
    await stage.page.getByRole('button', { name: 'Open, paste, save' }).click();
    await stage.page.getByRole('menuitem', { name }).click();
  },
});
