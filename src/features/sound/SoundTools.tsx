import type { Edition } from '#core/edition.ts';
import { PlayButton } from './PlayButton.tsx';
import { SoundMenu } from './SoundMenu.tsx';
import { SoundMessage } from './SoundMessage.tsx';

/** The controls of reading aloud. */
export function SoundTools({ edition }: { readonly edition: Edition }) {
  return (
    <>
      <PlayButton />
      <SoundMenu edition={edition} />
      <SoundMessage language={edition.languages.source} />
    </>
  );
}
