import { create } from 'zustand';
import { readAddress } from '#core/addresses.ts';
import { browserClock, type Clock } from '#platform/clock.ts';
import { reloadPage, reloadPageAt } from '#platform/reload-page.ts';
import { startSiteWorker } from '#platform/site-worker.ts';
import { unitInView } from '#platform/unit-in-view.ts';
import { whenAway } from '#platform/when-away.ts';
import { useImports } from './imports.ts';
import { useLibrary } from './library.ts';
import { usePlayer } from './player.ts';
import { editionOf, useReader } from './reader.ts';

/** A version of the site other than the one that this page is. */
type Update =
  | { readonly kind: 'none' }
  /** It is there, and waits for the reader's word; `accept` gives it. */
  | { readonly kind: 'waiting'; readonly accept: () => void }
  /** The reader has given it in this tab. */
  | { readonly kind: 'accepted' }
  /** It has been taken in another tab. */
  | { readonly kind: 'replaced' };

interface OfflineState {
  readonly update: Update;
  /** Whether the reader wants to hear of it another time. */
  readonly isPutOff: boolean;
  /** Whether the app and its texts can be read without network. */
  readonly isKept: boolean;
}

/** How long nobody has looked at a page of an older version before it is loaded anew by itself, in milliseconds. */
const AWAY = 5 * 60_000;

/** In memory only. */
export const useOffline = create<OfflineState>()(() => ({ update: { kind: 'none' }, isPutOff: false, isKept: false }));

/** The address of the sentence under the eye, where a text is read and the address doesn't name one itself. */
function addressOfPlace(): string | null {
  const edition = editionOf(useReader.getState());
  const isAtText = edition !== null && location.hash === `#${readAddress(edition.id, null)}`;
  const unit = isAtText && scrollY > 0 ? unitInView() : null;
  return edition && unit ? readAddress(edition.id, unit.unitId) : null;
}

function reloadInPlace(): void {
  const address = addressOfPlace();
  if (address === null) reloadPage();
  else reloadPageAt(address);
}

/** What is only in memory would be gone: a text that the browser wouldn't store, or a file that waits for a decision. */
const holdsUnkept = (): boolean =>
  useLibrary.getState().passing.size > 0 ||
  useImports.getState().imports.some(({ kind }) => kind !== 'kept' && kind !== 'refused');

/** Whoever listens is reading, with the page out of sight too. */
function reloadUnlessNeeded(): void {
  if (usePlayer.getState().playback.kind !== 'playing' && !holdsUnkept()) reloadInPlace();
}

/** Has the site kept for reading without network, and looks out for new versions. */
export async function startOffline(clock: Clock = browserClock): Promise<void> {
  await startSiteWorker({
    onWaiting: (accept) => useOffline.setState({ update: { kind: 'waiting', accept }, isPutOff: false }),
    onReplaced: () => {
      if (useOffline.getState().update.kind === 'accepted') {
        reloadInPlace();
        return;
      }
      useOffline.setState({ update: { kind: 'replaced' }, isPutOff: false });
      whenAway(clock, AWAY, reloadUnlessNeeded);
    },
    onKept: () => useOffline.setState({ isKept: true }),
  });
}

/** Goes over to the new version, at the same place. */
export function takeUpdate(): void {
  const { update } = useOffline.getState();
  if (update.kind === 'replaced') reloadInPlace();
  if (update.kind !== 'waiting') return;
  useOffline.setState({ update: { kind: 'accepted' } });
  update.accept();
}

/** Leaves this page in its version; the next one that is opened, or loaded anew, says so again. */
export function putOffUpdate(): void {
  useOffline.setState({ isPutOff: true });
}
