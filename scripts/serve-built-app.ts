import { existsSync } from 'node:fs';
import { type Plugin, preview } from 'vite';

/** Packing every file anew for every test costs more than the way from here to the browser beside it. */
const unpacked: Plugin = {
  name: 'unpacked',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      delete request.headers['accept-encoding'];
      next();
    });
  },
};

/**
 * Serves the built app for the browser tests. It ends with its stdin, and so never outlives Playwright on the port, not
 * even one that was killed.
 */
export async function main([host = 'localhost', port = '']: readonly string[]): Promise<number> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no built app to serve: run `npm run build` first.');
    return 1;
  }
  await preview({ plugins: [unpacked], preview: { host, port: Number(port), strictPort: true } });
  process.stdin.resume().once('end', () => process.exit());
  return 0;
}
