import { readdirSync, readFileSync } from 'node:fs';

/** What the page itself asks for: its entry, the chunks that this imports, its style sheets. */
const firstFiles = [...readFileSync('dist/index.html', 'utf8').matchAll(/"\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
  ([, path]) => `dist/${path}`,
);

const assets = readdirSync('dist/assets');

function chunk(name) {
  const file = assets.find((asset) => asset.startsWith(`${name}-`) && asset.endsWith('.js'));
  if (!file) throw new Error(`The build has no chunk "${name}".`);
  return `dist/assets/${file}`;
}

/** What a first sentence waits for beside the page; `npm run bench` measures what is asked for before it stands there. */
const ofTexts = { short: ['schemas'], long: ['long-edition', 'edition-worker'] };

export default [
  ...Object.entries(ofTexts).map(([length, names]) => ({
    name: `JS + CSS until the first sentence of a ${length} text`,
    path: [...firstFiles, ...['locale-en', ...names].map(chunk)],
    limit: '130 kB',
    gzip: true,
  })),
  ...readdirSync('locales').map((language) => ({
    name: `the interface in ${language}`,
    path: chunk(`locale-${language}`),
    limit: '8 kB',
    gzip: true,
  })),
];
