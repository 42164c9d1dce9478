import { useTranslation } from 'react-i18next';
import type { Languages } from '#core/edition.ts';
import type { HandoutNote } from '#core/handout.ts';
import { HandoutHeadword } from './HandoutHeadword.tsx';
import { HandoutMeaning } from './HandoutMeaning.tsx';
import styles from './HandoutNotes.module.css';

interface ColumnProps {
  readonly notes: readonly HandoutNote[];
  readonly languages: Languages;
  /** Whether sentences show their numbers: then a note that nothing calls for is found by its sentence. */
  readonly hasNumbers: boolean;
}

/** Notes under each other, each hanging from its number; a sentence's number stands at its first. */
function NotesColumn({ notes, languages, hasNumbers }: ColumnProps) {
  const labelOf = ({ kind, number }: HandoutNote, before: HandoutNote | undefined): string => {
    if (kind === 'hint') return `(${number})`;
    if (kind === 'called') return `${number}`;
    return hasNumbers && (before?.kind !== 'told' || before.number !== number) ? `${number}` : '';
  };
  return (
    <ol className={styles.column}>
      {notes.map((note, index) => (
        <li key={`${note.kind} ${note.number} ${note.gloss.source} ${note.gloss.entry}`} data-measured="note">
          <span className={styles.label}>{labelOf(note, notes[index - 1])}</span>
          {note.kind !== 'hint' && (
            <>
              <HandoutHeadword entry={note.entry} languages={languages} />
              {' – '}
            </>
          )}
          <HandoutMeaning texts={note.gloss.sense ?? note.entry.meaning} languages={languages} />
        </li>
      ))}
    </ol>
  );
}

interface Props extends Omit<ColumnProps, 'notes'> {
  readonly columns: readonly (readonly HandoutNote[])[];
}

/** The notes at the foot of a page, in two columns. */
export function HandoutNotes({ columns, ...props }: Props) {
  const { t } = useTranslation('print');
  return (
    <section className={styles.notes} aria-label={t('notes')}>
      {columns.map((notes, index) => (
        <NotesColumn key={index === 0 ? 'left' : 'right'} notes={notes} {...props} />
      ))}
    </section>
  );
}
