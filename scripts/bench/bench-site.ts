import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { baselinePage } from './baseline-page.ts';
import type { BenchEdition } from './bench-edition.ts';

const DIST = 'dist';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Whether a file is a script or a style sheet. */
export const isScript = (path: string): boolean => /\.(js|css)$/.test(path);

/** The built app with the editions to be measured, beside the plain pages of the same text. */
export interface BenchSite {
  readonly origin: string;
  readonly addressOf: (id: string) => string;
  readonly baselineOf: (id: string) => string;
  /** The paths of all requests since the last call, in order. */
  readonly takeRequests: () => readonly string[];
  /** The paths of those that are kept back. */
  readonly keptBack: () => readonly string[];
  /** The bytes of a file of the app as a host would send it, packed. */
  readonly packedSize: (path: string) => Promise<number>;
  /** From now on keeps back each script and style sheet that is asked for after an edition, until it is let go. */
  readonly keepBack: () => void;
  /** Answers the first request that is kept back, if there is one. */
  readonly letGo: () => void;
  readonly keepNothingBack: () => void;
  /** Takes the network away: every request is cut off, and counted all the same. */
  readonly goDown: () => void;
  readonly comeUp: () => void;
  readonly close: () => void;
}

/** Serves on a free port of this machine, unpacked: packing every file anew would be measured too. */
export async function openSite(editions: readonly BenchEdition[]): Promise<BenchSite> {
  const made = new Map<string, Buffer>(
    editions.flatMap(({ edition }) => [
      [`/library/${edition.id}/edition.json`, Buffer.from(JSON.stringify(edition))] as const,
      [`/baseline/${edition.id}.html`, Buffer.from(baselinePage(edition))] as const,
    ]),
  );
  const requests: string[] = [];
  let isDown = false;
  let keeping: 'nothing' | 'after an edition' | 'scripts' = 'nothing';
  const kept: { readonly path: string; readonly answer: () => void }[] = [];

  const find = (path: string): Promise<Buffer | null> | Buffer =>
    made.get(path) ?? readFile(join(DIST, normalize(path))).catch(() => null);

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : decodeURIComponent(pathname);
    requests.push(path);
    if (isDown) {
      request.socket.destroy();
      return;
    }
    if (keeping === 'after an edition' && path.endsWith('/edition.json')) keeping = 'scripts';
    if (keeping === 'scripts' && isScript(path))
      await new Promise<void>((resolve) => kept.push({ path, answer: resolve }));
    const body = await find(path);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    addressOf: (id) => `${origin}/#/read/${id}`,
    baselineOf: (id) => `${origin}/baseline/${id}.html`,
    takeRequests: () => requests.splice(0),
    keptBack: () => kept.map(({ path }) => path),
    packedSize: async (path) => {
      const body = await find(path);
      return body ? gzipSync(body, { level: 9 }).length : 0;
    },
    keepBack: () => {
      keeping = 'after an edition';
    },
    letGo: () => {
      kept.shift()?.answer();
    },
    keepNothingBack: () => {
      keeping = 'nothing';
      for (const { answer } of kept.splice(0)) answer();
    },
    goDown: () => {
      isDown = true;
      server.closeAllConnections();
    },
    comeUp: () => {
      isDown = false;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
