import { readdirSync, readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { directionOf } from '../src/core/languages/direction.ts';
import { tokenColour } from './token-colour.ts';

const LOCALES = new URL('../locales/', import.meta.url);
const DEFAULT_LANGUAGE = 'en';

const nameOf = (language: string): string => `${language}.webmanifest`;

function messageOf(messages: unknown, key: string): string {
  const message = typeof messages === 'object' && messages !== null && Reflect.get(messages, key);
  if (typeof message !== 'string') throw new Error(`common.json has no ${key}.`);
  return message;
}

/** What a browser needs to install the app, in one interface language. Addresses are relative to the manifest's own. */
function manifestOf(language: string): unknown {
  const common: unknown = JSON.parse(readFileSync(new URL(`${language}/common.json`, LOCALES), 'utf8'));
  const paper = tokenColour('paper', 'light');
  const png = { type: 'image/png' };
  return {
    name: messageOf(common, 'appName'),
    short_name: messageOf(common, 'appName'),
    description: messageOf(common, 'tagline'),
    lang: language,
    dir: directionOf(language),
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
    categories: ['education', 'books'],
    icons: [
      { src: './icons/icon-192.png', sizes: '192x192', purpose: 'any', ...png },
      { src: './icons/icon-512.png', sizes: '512x512', purpose: 'any', ...png },
      { src: './icons/icon-maskable-512.png', sizes: '512x512', purpose: 'maskable', ...png },
      { src: './icon.svg', sizes: 'any', purpose: 'any', type: 'image/svg+xml' },
    ],
  };
}

const themeColour = (theme: 'light' | 'dark'): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { name: 'theme-color', content: tokenColour('paper', theme), media: `(prefers-color-scheme: ${theme})` },
  injectTo: 'head',
});

/** Adds to the built site a web manifest for each interface language; platform/page.ts says which is in force. */
export const webManifests: Plugin = {
  name: 'web-manifests',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'manifest', href: `./${nameOf(DEFAULT_LANGUAGE)}` }, injectTo: 'head' },
    themeColour('light'),
    themeColour('dark'),
  ],
  generateBundle() {
    for (const language of readdirSync(LOCALES)) {
      this.emitFile({
        type: 'asset',
        fileName: nameOf(language),
        source: `${JSON.stringify(manifestOf(language), null, 2)}\n`,
      });
    }
  },
};
