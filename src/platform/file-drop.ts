interface DropListeners {
  /** Files are over the page now, or no longer. */
  readonly onOver: (isOver: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes the files that are dropped anywhere on the page; what else is dragged is left alone. @returns how to stop */
export function hearFileDrops({ onOver, onFiles }: DropListeners): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
  window.addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      onOver(true);
    },
    options,
  );
  window.addEventListener(
    'dragleave',
    ({ relatedTarget }) => {
      if (relatedTarget === null) onOver(false);
    },
    options,
  );
  window.addEventListener(
    'drop',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      onOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    },
    options,
  );
  return () => stop.abort();
}
