import { readdirSync, readFileSync } from 'node:fs';

/** What the page itself asks for: its entry, the chunks that this imports, its style sheets. */
const firstFiles = [...readFileSync('dist/index.html', 'utf8').matchAll(/"\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
  ([, path]) => `dist/${path}`,
);

export default [
  {
    name: 'JS + CSS until the first sentence',
    path: [...firstFiles, 'dist/assets/locale-en-*.js'],
    limit: '130 kB',
    gzip: true,
  },
  ...readdirSync('locales').map((language) => ({
    name: `the interface in ${language}`,
    path: `dist/assets/locale-${language}-*.js`,
    limit: '8 kB',
    gzip: true,
  })),
];
