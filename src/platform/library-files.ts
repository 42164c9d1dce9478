import type { Catalogue } from '#core/catalogue.ts';
import { type Edition, isEditionId } from '#core/edition.ts';
import type { LoadFailure, Result } from '#core/errors.ts';
import { type OnBeginning, readEditionStream } from './edition-stream.ts';

/** Fetches a file of the site's own library. A host that answers a missing file with its start page has no such file. */
async function fetchFile(path: string): Promise<Result<Response, 'missing' | 'unreachable'>> {
  try {
    const response = await fetch(new URL(`library/${path}`, document.baseURI));
    const isMissing = response.status === 404 || response.status === 410;
    if (!response.ok) return { ok: false, error: isMissing ? 'missing' : 'unreachable' };
    const isPage = response.headers.get('content-type')?.includes('text/html');
    return isPage ? { ok: false, error: 'missing' } : { ok: true, value: response };
  } catch {
    return { ok: false, error: 'unreachable' };
  }
}

/** How much larger an edition is than its packed file, at least. */
const PACKING = 4;

/** About how many bytes an answer will have; null where its host doesn't say. */
function expectedSize({ headers }: Response): number | null {
  const length = headers.get('content-length');
  return length === null ? null : Number(length) * (headers.has('content-encoding') ? PACKING : 1);
}

const orNothing = <Value>(promise: Promise<Value>): Promise<Value | null> => promise.catch(() => null);

/** Fetches and checks the list of the site's editions. */
export async function fetchCatalogue(): Promise<Result<Catalogue, LoadFailure>> {
  const schema = orNothing(import('#core/catalogue.ts'));
  const fetched = await fetchFile('catalogue.json');
  if (!fetched.ok && fetched.error === 'missing') return { ok: false, error: { code: 'catalogue-not-found' } };
  const text = fetched.ok ? await orNothing(fetched.value.text()) : null;
  const parsed = text === null ? null : (await schema)?.parseCatalogue(text);
  if (!parsed) return { ok: false, error: { code: 'network-failed' } };
  return parsed.ok ? parsed : { ok: false, error: { code: 'catalogue-broken', problems: parsed.error } };
}

/**
 * Fetches one edition and checks its shape and its id. What can't be an id isn't asked for.
 * @param onBeginning is called with what there is of a long text, while the rest is on its way
 */
export async function fetchEdition(
  id: string,
  onBeginning: OnBeginning = () => {},
): Promise<Result<Edition, LoadFailure>> {
  if (!isEditionId(id)) return { ok: false, error: { code: 'edition-not-found' } };
  const fetched = await fetchFile(`${id}/edition.json`);
  if (!fetched.ok && fetched.error === 'missing') return { ok: false, error: { code: 'edition-not-found' } };
  const response = fetched.ok ? fetched.value : null;
  const parsed =
    response?.body && (await orNothing(readEditionStream(response.body, expectedSize(response), onBeginning)));
  if (!parsed) return { ok: false, error: { code: 'network-failed' } };
  if (!parsed.ok) return { ok: false, error: { code: 'edition-broken', problems: parsed.error } };
  return parsed.value.id === id ? parsed : { ok: false, error: { code: 'edition-misnamed' } };
}
