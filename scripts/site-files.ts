import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { SiteFile } from '../src/platform/kept-files.ts';

/** A file of dist/, with the digest of what it contains as Subresource Integrity writes it. */
async function siteFileOf(url: string): Promise<SiteFile> {
  const content = await readFile(`dist/${url}`);
  return { url, integrity: `sha256-${createHash('sha256').update(content).digest('base64')}` };
}

interface Listed {
  readonly url: string;
  readonly size: number;
}

/** Lists what the service worker keeps with what it must contain, in place of Workbox's own revisions. */
export async function siteFiles(entries: readonly Listed[]) {
  const manifest = entries.map(async ({ url, size }) => ({ ...(await siteFileOf(url)), size, revision: null }));
  return { manifest: await Promise.all(manifest), warnings: [] };
}
