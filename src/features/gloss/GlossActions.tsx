import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/languages/direction.ts';
import { editionOf, useReader } from '#stores/reader.ts';
import { Icon } from '#ui/Icon.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './GlossActions.module.css';
import { HearSentence } from './HearSentence.tsx';
import { leaveGloss } from './leave-gloss.ts';
import { type GlossKind, goOn } from './steps.ts';

/** The steps that a gloss offers, in the order of the text: on to whom, which way, its message and its sign. */
const STEPS = {
  word: [
    ['unit', 'previous', 'previousUnit', 'M11.5 6l-6 6 6 6M18.5 6l-6 6 6 6'],
    ['word', 'previous', 'previousWord', 'M19 12H5M11 6l-6 6 6 6'],
    ['word', 'next', 'nextWord', 'M5 12h14M13 6l6 6-6 6'],
    ['unit', 'next', 'nextUnit', 'M12.5 6l6 6-6 6M5.5 6l6 6-6 6'],
  ],
  note: [
    ['note', 'previous', 'previousNote', 'M19 12H5M11 6l-6 6 6 6'],
    ['note', 'next', 'nextNote', 'M5 12h14M13 6l6 6-6 6'],
  ],
} as const;

interface Props {
  readonly kind: GlossKind;
  /** What saves the word. */
  readonly save?: ReactNode;
}

/** On to the neighbouring words, sentences or notes without leaving the gloss, the sentence aloud, and out of it. */
export function GlossActions({ kind, save }: Props) {
  const { t } = useTranslation('gloss');
  const edition = useReader(editionOf);
  return (
    <div className={styles.actions} data-gloss-actions>
      {/* Forwards is where the text goes, whichever way the interface runs. */}
      <div className={styles.steps} dir={edition ? directionOf(edition.languages.source) : undefined}>
        {STEPS[kind].map(([to, where, message, sign]) => (
          <IconButton key={message} label={t(message)} onClick={() => goOn(to, where)}>
            <Icon path={sign} />
          </IconButton>
        ))}
      </div>
      {save}
      <HearSentence />
      <IconButton label={t(kind === 'word' ? 'close' : 'closeNote')} onClick={leaveGloss}>
        <Icon path="M6 6l12 12M18 6L6 18" />
      </IconButton>
    </div>
  );
}
