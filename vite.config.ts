import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { siteFiles } from './scripts/site-files.ts';
import { webManifests } from './scripts/web-manifests.ts';
import { FIRST_NAMESPACES } from './src/platform/first-namespaces.ts';

/** The development server injects inline scripts and styles; the built app never does, so only it carries the policy. */
const policyOnlyInBuild: Plugin = {
  name: 'policy-only-in-build',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** The service worker of the built app, with the list of what it keeps; the page registers it (platform/site-worker.ts). */
const serviceWorker = VitePWA({
  registerType: 'prompt',
  strategies: 'injectManifest',
  srcDir: 'src/platform',
  filename: 'service-worker.ts',
  injectRegister: false,
  manifest: false,
  injectManifest: {
    rollupFormat: 'iife',
    globPatterns: ['**/*.{html,js,css,woff2,svg,png,webmanifest}'],
    globIgnores: ['library/**', 'service-worker.js'],
    manifestTransforms: [siteFiles],
  },
});

export default defineConfig(({ command, isPreview }) => ({
  base: './',
  plugins: [
    react(),
    webManifests,
    ...(isPreview ? [] : [policyOnlyInBuild]),
    ...(command === 'build' ? [serviceWorker] : []),
  ],
  // What wouter and react-i18next bring for a React before 18.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  build: {
    target: 'baseline-widely-available',
    // Every browser of that target knows modulepreload.
    modulePreload: { polyfill: false },
    // Vite's own default would rewrite light-dark() into two rules.
    cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the page itself asks for, in one chunk: every other one comes after it.
            { name: 'first', tags: ['$initial'] },
            // What files are checked with, in one chunk: a short text waits for it.
            { name: 'schemas', test: /\/valibot\/|\/core\/(edition-schema|catalogue|morphology|recording|shape)\.ts/ },
            // One chunk a language for what the first page says.
            {
              name: (id) => `locale-${/\/locales\/([^/]+)\/[^/]+\.json$/.exec(id)?.[1]}`,
              debugName: 'locale',
              test: new RegExp(`/locales/[^/]+/(${FIRST_NAMESPACES.join('|')})\\.json`),
            },
          ],
        },
      },
    },
  },
  test: {
    restoreMocks: true,
    // Vitest leaves a core to itself, which of two is half of what there is.
    maxWorkers: '100%',
    // Whole pages in jsdom take seconds on a busy machine.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // A service worker has no page either, and in a thread the time zone can't be changed.
          include: [
            'tests/{core,content,locales,scripts}/**/*.test.ts',
            'tests/platform/{kept-*,local-calendar}.test.ts',
          ],
          // What has no state has nothing to hand on to the next file, and needn't be loaded anew for it.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/{stores,platform,ui,features,app}/**/*.test.{ts,tsx}'],
          exclude: ['tests/platform/{kept-*,local-calendar}.test.ts'],
          // A page of its own for each file, in a thread that has loaded jsdom once.
          pool: 'vmThreads',
          setupFiles: ['tests/component-setup.ts'],
        },
      },
    ],
  },
}));
