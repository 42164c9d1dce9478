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
  /** Draws the letters that aren't there yet. */
  readonly onAwaited: () => void;
}

/** Goes to a letter's heading. They are buttons, since the address says which page this is. */
function goToLetter(letter: string | number | null, onAwaited: () => void): void {
  const find = () => document.getElementById(groupHeadingId(letter));
  if (!find()) flushSync(onAwaited);
  const heading = find();
  if (heading) goToHeading(heading);
}

/** The letters that words of the glossary begin with. */
export function LetterLinks({ groups, language, onAwaited }: Props) {
  const { t } = useTranslation('glossary');
  return (
    <nav className={styles.letters} aria-label={t('letters')}>
      <ul className={styles.list} lang={language} dir={directionOf(language)}>
        {groups.map(({ heading }) => (
          <li key={heading}>
            <button type="button" className={styles.letter} onClick={() => goToLetter(heading, onAwaited)}>
              {heading ?? t('signs')}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
