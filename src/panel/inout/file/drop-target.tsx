import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usePanel } from '../../shell/context.ts';
import { FileIcon } from '../icons.tsx';

const bringsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** Takes files that are dropped anywhere on the panel. */
export const DropTarget = () => {
  const { inOut, catalogue } = usePanel();
  const over = useSignal(false);
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!bringsFile(event)) return;
      event.preventDefault();
      over.value = true;
    };
    // Between two elements of the panel a pointer leaves one for the other.
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) over.value = false;
    };
    const drop = (event: DragEvent) => {
      over.value = false;
      if (!bringsFile(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) inOut.openHar(file);
    };
    const listeners = { dragenter: hover, dragover: hover, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) document.addEventListener(name as 'drop', listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) document.removeEventListener(name as 'drop', listener);
    };
  }, [inOut]);
  if (!over.value) return null;
  return (
    <div class="drop-target" aria-hidden="true">
      <p>
        <FileIcon />
        {catalogue.inOut.drop}
      </p>
    </div>
  );
};
