import type { Catalogue } from '#core/catalogue.ts';
import { parseCatalogue } from '#core/catalogue.ts';
import type { Edition } from '#core/edition.ts';
import { isEditionId, parseEdition } from '#core/edition.ts';
import type { LoadFailure, Result } from '#core/errors.ts';

/** Fetches a file of the site's own library. A host that answers a missing file with its start page has no such file. */
async function fetchText(path: string): Promise<Result<string, 'missing' | 'unreachable'>> {
  try {
    const response = await fetch(new URL(`library/${path}`, document.baseURI));
    const isMissing = response.status === 404 || response.status === 410;
    if (!response.ok) return { ok: false, error: isMissing ? 'missing' : 'unreachable' };
    const isPage = response.headers.get('content-type')?.includes('text/html');
    return isPage ? { ok: false, error: 'missing' } : { ok: true, value: await response.text() };
  } catch {
    return { ok: false, error: 'unreachable' };
  }
}

/** Fetches and checks the list of the site's editions. */
export async function fetchCatalogue(): Promise<Result<Catalogue, LoadFailure>> {
  const fetched = await fetchText('catalogue.json');
  if (!fetched.ok) {
    return { ok: false, error: { code: fetched.error === 'missing' ? 'catalogue-not-found' : 'network-failed' } };
  }
  const parsed = parseCatalogue(fetched.value);
  return parsed.ok ? parsed : { ok: false, error: { code: 'catalogue-broken', problems: parsed.error } };
}

/** Fetches one edition and checks its shape and its id. What can't be an id isn't asked for. */
export async function fetchEdition(id: string): Promise<Result<Edition, LoadFailure>> {
  if (!isEditionId(id)) return { ok: false, error: { code: 'edition-not-found' } };
  const fetched = await fetchText(`${id}/edition.json`);
  if (!fetched.ok) {
    return { ok: false, error: { code: fetched.error === 'missing' ? 'edition-not-found' : 'network-failed' } };
  }
  const parsed = parseEdition(fetched.value);
  if (!parsed.ok) return { ok: false, error: { code: 'edition-broken', problems: parsed.error } };
  return parsed.value.id === id ? parsed : { ok: false, error: { code: 'edition-misnamed' } };
}
