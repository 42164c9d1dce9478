/** How the page looks; what the values mean stands in tokens.css. */
interface Look {
  readonly theme: string;
  /** In per cent. */
  readonly textSize: number;
  readonly typeface: string;
  readonly lineHeight: string;
  readonly lineLength: string;
}

/** Writes the look onto the page as attributes of its root, for the style sheets. */
export function setPageLook({ theme, textSize, typeface, lineHeight, lineLength }: Look): void {
  Object.assign(document.documentElement.dataset, { theme, typeface, lineHeight, lineLength });
  document.documentElement.style.setProperty('--text-scale', `${textSize / 100}`);
}

export function setPageLanguage(language: string, direction: 'ltr' | 'rtl'): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  // Only the built site can be installed; each language has its manifest (scripts/web-manifests.ts).
  const manifest = document.querySelector('link[rel="manifest"]');
  manifest?.setAttribute('href', `./${language}.webmanifest`);
}

/** The families of fonts.css, by the typeface that needs them; the system has the others. */
const FAMILIES: Readonly<Record<string, string>> = { serif: 'Literata', legible: 'Atkinson Hyperlegible Next' };

/** Resolves when the file of a typeface is there, fails or takes longer than `patience` milliseconds. */
export async function awaitTypeface(typeface: string, patience: number): Promise<void> {
  const family = FAMILIES[typeface];
  if (family === undefined) return;
  const loaded = document.fonts?.load(`1em "${family}"`).catch(() => []);
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, patience))]);
}
