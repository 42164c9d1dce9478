/** Writes a setting onto the page as an attribute of its root, for the style sheets. */
export function setPageLook(look: { readonly theme: string; readonly textSize: number }): void {
  document.documentElement.dataset.theme = look.theme;
  document.documentElement.style.setProperty('--text-scale', `${look.textSize / 100}`);
}

export function setPageLanguage(language: string, direction: 'ltr' | 'rtl'): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}

/** Resolves when the text's typeface is there, fails or takes longer than `patience` milliseconds. */
export async function awaitTypeface(patience: number): Promise<void> {
  const loaded = document.fonts?.load('1em Literata').catch(() => []);
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, patience))]);
}
