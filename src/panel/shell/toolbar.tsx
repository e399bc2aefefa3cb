import { InOutMenu } from '../inout/inout-menu.tsx';
import { Chips } from '../list/chips.tsx';
import { FilterField } from '../list/filter-field.tsx';
import { SettingsMenu } from '../settings/settings-menu.tsx';
import { usePanel } from './context.ts';
import { ClearIcon, PauseIcon, RecordIcon } from './icons.tsx';
import { ReloadButton } from './reload-button.tsx';
import { WatchButton } from './watch-button.tsx';

/** The panel's controls, with the verdict counts below them. */
export const Toolbar = () => {
  const { store, view, catalogue, inOut } = usePanel();
  const live = inOut.logSource.value.kind === 'page'; // a file has nothing more to record
  const clear = () => {
    view.select(null);
    view.showTooltip(null);
    store.clear();
  };
  return (
    <header class="toolbar">
      <div class="bar">
        {live && <RecordButton />}
        <button type="button" class="icon-button" title={catalogue.ui.clear} aria-label={catalogue.ui.clear} onClick={clear}>
          <ClearIcon />
        </button>
        <ReloadButton />
        <FilterField />
        {live && <PreserveBox />}
        <WatchButton />
        <InOutMenu />
        <SettingsMenu />
      </div>
      <Chips />
    </header>
  );
};

const RecordButton = () => {
  const { store, catalogue } = usePanel();
  const recording = store.recording.value;
  const { pause, resume } = catalogue.list;
  return (
    <button
      type="button"
      class="icon-button record-button"
      aria-pressed={!recording}
      aria-label={pause}
      title={recording ? pause : resume}
      onClick={() => store.setRecording(!recording)}
    >
      {recording ? <RecordIcon /> : <PauseIcon />}
    </button>
  );
};

const PreserveBox = () => {
  const { catalogue, settings } = usePanel();
  const { preserve, preserveHint } = catalogue.list;
  return (
    <label class="preserve" title={preserveHint}>
      <input
        type="checkbox"
        checked={settings.current.value.preserve}
        onChange={({ currentTarget: { checked } }) => settings.change({ preserve: checked })}
      />
      {preserve}
    </label>
  );
};
