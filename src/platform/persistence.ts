/** Asks the browser to keep what this page has stored even when the disk runs full. It may refuse, and needn't say why. */
export async function askToPersist(): Promise<void> {
  // Not in every context: only a page from a safe origin has it.
  await navigator.storage?.persist?.().catch(() => false);
}
