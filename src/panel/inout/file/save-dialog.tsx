import { useSignal } from '@preact/signals';
import { usePanel } from '../../shell/context.ts';
import { DialogFrame } from '../dialog-frame.tsx';
import { WarningIcon } from '../icons.tsx';
import { writeInWorker } from './har-tasks.ts';

/** Saves the shown log with its verdicts, with secrets masked unless the user includes them. */
export const SaveDialog = () => {
  const { store, catalogue, inOut } = usePanel();
  const words = catalogue.inOut;
  const withSecrets = useSignal(false);
  const saving = useSignal(false);
  const failed = useSignal(false);
  const save = async () => {
    if (saving.peek()) return;
    saving.value = true;
    failed.value = false;
    const exchanges = store.entries.peek().map(({ evaluated }) => evaluated.peek().exchange);
    try {
      download(await writeInWorker(exchanges, withSecrets.peek()), 'corsplain.har');
      inOut.dialog.value = null;
    } catch {
      failed.value = true;
    } finally {
      saving.value = false;
    }
  };
  return (
    <DialogFrame title={words.saveTitle} submit={save}>
      <p>{words.saveDescription(store.entries.value.length)}</p>
      <label class="check-field">
        <input
          type="checkbox"
          checked={withSecrets.value}
          aria-describedby="save-secrets"
          onChange={({ currentTarget }) => {
            withSecrets.value = currentTarget.checked;
          }}
        />
        {words.withSecrets}
      </label>
      <p id="save-secrets" class={withSecrets.value ? 'secrets warned' : 'secrets'}>
        {withSecrets.value && <WarningIcon />}
        <span>{withSecrets.value ? words.secretsWarning : words.secretsMasked}</span>
      </p>
      {failed.value && (
        <p class="fault" role="alert">
          {words.saveFailed}
        </p>
      )}
      <footer>
        <button type="submit" class="text-button primary" disabled={saving.value}>
          {saving.value ? words.saving : words.saveButton}
        </button>
      </footer>
    </DialogFrame>
  );
};

const REVOKE_AFTER = 60_000; // ms: a browser may ask for a folder before it reads the file

const download = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
};
