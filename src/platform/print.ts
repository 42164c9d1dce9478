let loads = 0;

/** How often typefaces have come so far. */
export const typefaceLoads = (): number => loads;

/** Calls back when typefaces have come, which may make text wider or narrower. */
export function onTypefaces(listener: () => void): () => void {
  const tell = () => {
    loads += 1;
    listener();
  };
  document.fonts?.addEventListener('loadingdone', tell);
  return () => document.fonts?.removeEventListener('loadingdone', tell);
}

/** Opens the browser's print dialogue, once every typeface is there. */
export async function printPage(): Promise<void> {
  await document.fonts?.ready;
  window.print();
}
