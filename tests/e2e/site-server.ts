import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The site lies in a folder of its host, as it may. */
const FOLDER = '/books/';

type Files = ReadonlyMap<string, Buffer>;

function builtFiles(): Files {
  const paths = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length));
  return new Map(paths.map((path) => [path, readFileSync(join('dist', path))]));
}

const digest = (content: Buffer): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** The same site as if it had been built anew after a change: scripts and style sheets have other names. */
function nextVersion(files: Files): Files {
  const names = [...files.keys()].flatMap((path) => /^assets\/(.+)\.(?:js|css)$/.exec(path)?.slice(1, 2) ?? []);
  const rename = (text: string): string => names.reduce((all, name) => all.replaceAll(`${name}.`, `${name}-2.`), text);
  const isText = (path: string): boolean => /\.(?:js|css|html)$/.test(path);
  const renamed = new Map<string, Buffer>();
  const changed: [before: string, after: string][] = [];
  for (const [path, content] of files) {
    const next = isText(path) ? Buffer.from(rename(content.toString())) : content;
    renamed.set(path.startsWith('assets/') ? rename(path) : path, next);
    changed.push([digest(content), digest(next)]);
  }
  const worker = renamed.get('service-worker.js')?.toString() ?? '';
  renamed.set(
    'service-worker.js',
    Buffer.from(changed.reduce((all, [before, after]) => all.replace(before, after), worker)),
  );
  return renamed;
}

/** Serves the built app, notes what it is asked for, and can be built anew or taken away while pages are open. */
export class SiteServer {
  #files = builtFiles();
  readonly #server: Server;
  #asked: string[] = [];

  constructor() {
    this.#server = createServer(({ url = '/', method }, response) => {
      const path = decodeURIComponent(new URL(url, 'http://site').pathname).slice(FOLDER.length) || 'index.html';
      this.#asked.push(path);
      const content = this.#files.get(path);
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      // What a cautious host says of every file; a worker's cache would heed it.
      response.setHeader('Vary', 'Origin');
      response.setHeader('Cache-Control', path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache');
      response.writeHead(content ? 200 : 404, { 'content-type': content ? type : 'text/plain' });
      response.end(method === 'HEAD' ? '' : (content ?? 'no'));
    });
  }

  /** @returns the site's address, which ends in a slash */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${FOLDER}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** What has been asked for since the last time, in order. */
  asked(): readonly string[] {
    const asked = this.#asked;
    this.#asked = [];
    return asked;
  }

  publishNextVersion(): void {
    this.#files = nextVersion(this.#files);
  }
}
