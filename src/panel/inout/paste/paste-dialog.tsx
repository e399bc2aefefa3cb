import { useComputed, useSignal } from '@preact/signals';
import { browserOf } from '../../../locales/catalogue/notes.ts';
import { usePanel } from '../../shell/context.ts';
import { CREDENTIALS } from '../../state/modes.ts';
import { DialogFrame } from '../dialog-frame.tsx';
import { Field } from './field.tsx';
import { exchangesOf, missingFactsOf, readPasted } from './read-pasted.ts';

/** Takes pasted text, says what was found in it, and asks for the facts that the text leaves open. */
export const PasteDialog = () => {
  const { catalogue, inOut } = usePanel();
  const words = catalogue.inOut;
  const text = useSignal('');
  const typed = useSignal<Readonly<Record<string, string>>>({});
  const sameOrigin = useSignal(false);
  const pasted = useComputed(() => readPasted(text.value));
  const found = pasted.value;
  const missing = found && missingFactsOf(found);
  const fieldValue = (name: 'url' | 'origin'): string => typed.value[name] ?? found?.[name] ?? '';
  const type = (name: string) => (value: string) => {
    sameOrigin.value = false;
    typed.value = { ...typed.peek(), [name]: value };
  };
  const submit = () => {
    if (!found) return;
    const { credentials, sent, status } = typed.peek();
    const exchanges = exchangesOf(found, {
      url: fieldValue('url').trim(),
      origin: fieldValue('origin').trim(),
      credentials: CREDENTIALS.find((one) => one === credentials) ?? null,
      sent: sent === undefined || sent === '' ? null : sent,
      status: status ? Number(status) : null,
    });
    if (exchanges.length === 0) sameOrigin.value = true;
    else {
      inOut.dialog.value = null;
      inOut.showPasted(exchanges, found.kind === 'message');
    }
  };
  const foundText = !found
    ? text.value.trim() === ''
      ? ''
      : words.foundNothing
    : found.kind === 'message'
      ? words.foundMessage(browserOf[found.message.engine])
      : words.foundHeaders(countOf(found.messages, 'request'), countOf(found.messages, 'response'));
  return (
    <DialogFrame title={words.pasteTitle} submit={submit}>
      <p id="paste-hint" class="soft">
        {words.pasteHint}
      </p>
      <textarea
        rows={8}
        spellcheck={false}
        autocomplete="off"
        aria-label={words.pasteField}
        aria-describedby="paste-hint paste-found"
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
          typed.value = {};
          sameOrigin.value = false;
        }}
      />
      <p id="paste-found" class={found ? 'found' : 'found soft'} role="status">
        {foundText}
      </p>
      {found && missing && (
        <div class="fields">
          <Field label={words.requestUrl} value={fieldValue('url')} change={type('url')} pattern="https?://.+" />
          <Field label={words.pageOrigin} value={fieldValue('origin')} change={type('origin')} pattern="https?://[^\/\s]+|null" />
          {missing.status && (
            <Field label={words.preflightStatus} value={typed.value.status ?? ''} change={type('status')} pattern="[1-5]\d\d" />
          )}
          {missing.header !== null && (
            <Field
              label={words.sentValue(missing.header)}
              hint={words.sentValueHint}
              value={typed.value.sent ?? ''}
              change={type('sent')}
            />
          )}
          {missing.credentials && (
            <label class="field">
              <span>{catalogue.watching.credentialsMode}</span>
              <select value={typed.value.credentials ?? ''} onChange={({ currentTarget }) => type('credentials')(currentTarget.value)}>
                <option value="">{words.unknown}</option>
                {CREDENTIALS.map((mode) => (
                  <option key={mode}>{mode}</option>
                ))}
              </select>
            </label>
          )}
        </div>
      )}
      {sameOrigin.value && (
        <p class="fault" role="alert">
          {words.sameOrigin}
        </p>
      )}
      <footer>
        <button type="submit" class="text-button primary" disabled={!found}>
          {words.explain}
        </button>
      </footer>
    </DialogFrame>
  );
};

const countOf = (messages: readonly { readonly kind: string }[], kind: string): number =>
  messages.filter((one) => one.kind === kind).length;
