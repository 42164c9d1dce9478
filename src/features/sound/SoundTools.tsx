import type { Edition } from '#core/edition.ts';
import { PlayButton } from './PlayButton.tsx';
import { SoundMenu } from './SoundMenu.tsx';
import { SoundMessage } from './SoundMessage.tsx';
import { useSoundKeys } from './use-sound-keys.ts';

/** The controls of reading aloud, and its keys. */
export function SoundTools({ edition }: { readonly edition: Edition }) {
  useSoundKeys();
  return (
    <>
      <PlayButton />
      <SoundMenu edition={edition} />
      <SoundMessage language={edition.languages.source} />
    </>
  );
}
