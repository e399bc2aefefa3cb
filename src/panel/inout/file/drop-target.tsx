import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usePanel } from '../../shell/context.ts';
import { FileIcon } from '../icons.tsx';

const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** Opens files that are dropped anywhere on the panel. */
export const DropTarget = () => {
  const { inOut, catalogue } = usePanel();
  const isDragging = useSignal(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      isDragging.value = true;
    };
    // Between two elements of the panel the pointer leaves one for the other; only outside there is no related target.
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) isDragging.value = false;
    };
    const drop = (event: DragEvent) => {
      isDragging.value = false;
      if (!hasFile(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) inOut.openHar(file);
    };
    const listeners = { dragenter: onDragOver, dragover: onDragOver, dragleave: onDragLeave, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) document.addEventListener(name as 'drop', listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) document.removeEventListener(name as 'drop', listener);
    };
  }, [inOut]);
  if (!isDragging.value) return null;
  return (
    <div class="drop-target" aria-hidden="true">
      <p>
        <FileIcon />
        {catalogue.inOut.drop}
      </p>
    </div>
  );
};
