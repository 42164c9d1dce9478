import { mkdir, readFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { thisMachine } from './browser-machine.ts';
import { findBrowser } from './find-browser.ts';
import { BROWSER_FLAGS } from './launch-browser.ts';
import { tokenColour } from './token-colour.ts';

interface Icon {
  readonly name: string;
  readonly size: number;
  /** How much of the side the drawing takes; round it there is paper. */
  readonly share: number;
  /** Whether the corners are cut by whoever shows it: then the paper reaches into them. */
  readonly isBleeding: boolean;
}

// Of a maskable icon only the inner circle, four fifths across, is sure to be seen (W3C Web Application Manifest).
const ICONS: readonly Icon[] = [
  { name: 'icon-192', size: 192, share: 1, isBleeding: false },
  { name: 'icon-512', size: 512, share: 1, isBleeding: false },
  { name: 'icon-maskable-512', size: 512, share: 0.86, isBleeding: true },
  { name: 'apple-touch-icon', size: 180, share: 1, isBleeding: true },
];

async function draw(page: Page, drawing: string, { name, size, share, isBleeding }: Icon): Promise<void> {
  const paper = isBleeding ? tokenColour('paper', 'light') : 'transparent';
  const image = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin: 0; block-size: 100vh; display: grid; place-items: center; background: ${paper}">
      <img src="${image}" style="inline-size: ${share * 100}vw" alt=""></body>`,
  );
  await page.locator('img').evaluate((element: HTMLImageElement) => element.decode());
  await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true });
}

/** Makes the icons that can't be SVG from the one that is: `public/icon.svg`. */
export async function main(): Promise<number> {
  const found = await findBrowser(thisMachine());
  if (!found.found) {
    console.error(found.advice);
    return 1;
  }
  const drawing = await readFile('public/icon.svg', 'utf8');
  await mkdir('public/icons', { recursive: true });
  const browser = await chromium.launch({ executablePath: found.path, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    for (const icon of ICONS) await draw(page, drawing, icon);
  } finally {
    await browser.close();
  }
  return 0;
}
