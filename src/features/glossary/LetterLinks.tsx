import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { EntryGroup } from '#core/glossary-index.ts';
import { directionOf } from '#core/languages/direction.ts';
import { goToHeading } from '#platform/place-kept.ts';
import { groupHeadingId } from './GlossaryGroup.tsx';
import styles from './LetterLinks.module.css';

interface Props {
  readonly groups: readonly EntryGroup<string | number>[];
  readonly language: string;
  /** Draws the letters that aren't there yet; null where they come by and by. */
  readonly onAwaited: (() => void) | null;
}

type Letter = Props['groups'][number]['heading'];

/** Goes to a letter's heading, now or, when it is drawn later, then. The letters are buttons: the address says which page this is. */
function useGoingToLetter(onAwaited: Props['onAwaited']): (letter: Letter) => void {
  const awaited = useRef<{ readonly letter: Letter } | null>(null);
  const goIfThere = () => {
    const heading = awaited.current && document.getElementById(groupHeadingId(awaited.current.letter));
    if (!heading) return false;
    awaited.current = null;
    goToHeading(heading);
    return true;
  };
  useEffect(() => void goIfThere());
  return (letter) => {
    awaited.current = { letter };
    if (goIfThere() || !onAwaited) return;
    flushSync(onAwaited);
    goIfThere();
  };
}

/** The letters that words of the glossary begin with. */
export function LetterLinks({ groups, language, onAwaited }: Props) {
  const { t } = useTranslation('glossary');
  const goToLetter = useGoingToLetter(onAwaited);
  return (
    <nav className={styles.letters} aria-label={t('letters')}>
      <ul className={styles.list} lang={language} dir={directionOf(language)}>
        {groups.map(({ heading }) => (
          <li key={heading}>
            <button type="button" className={styles.letter} onClick={() => goToLetter(heading)}>
              {heading ?? t('signs')}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
