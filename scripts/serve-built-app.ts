import { existsSync } from 'node:fs';
import { preview } from 'vite';

/**
 * Serves the built app for the browser tests. It ends with its stdin, and so never outlives Playwright on the port, not
 * even one that was killed.
 */
export async function main([host = 'localhost', port = '']: readonly string[]): Promise<number> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no built app to serve: run `npm run build` first.');
    return 1;
  }
  await preview({ preview: { host, port: Number(port), strictPort: true } });
  process.stdin.resume().once('end', () => process.exit());
  return 0;
}
