import { useTranslation } from 'react-i18next';
import { setQuotes } from '#core/typography.ts';
import { type Import, useImports } from '#stores/imports.ts';
import { ImportActions } from './ImportActions.tsx';
import styles from './ImportList.module.css';
import { ProblemList } from './ProblemList.tsx';

/** What has become of a file. */
function useImportText(): (each: Import) => string {
  const { t } = useTranslation('library');
  return (each) => {
    const { name } = each;
    if (each.kind === 'refused') return t(`import.refused.${each.failure}`, { name });
    if (each.kind === 'taken') {
      const { id } = each.candidate.summary;
      return each.by === 'site' ? t('import.takenBySite', { name, id }) : t('import.takenByOwn', { name, id });
    }
    if (each.kind === 'kept') {
      const title = setQuotes(each.title.source, each.languages.source);
      return each.failure ? t(`import.passing.${each.failure}`, { title }) : t('import.kept', { title });
    }
    return t(`import.${each.kind}`, { name });
  };
}

interface Props {
  /** Opens a text once it is kept. */
  readonly onOpen: (id: Promise<string | null>) => Promise<void>;
}

/** The files that are being checked, and those of which there is something to say or to ask. */
export function ImportList({ onOpen }: Props) {
  const { t } = useTranslation('library');
  const imports = useImports((state) => state.imports);
  const textOf = useImportText();
  return (
    <>
      {/* Of many files only those are told of that something has become of. */}
      <div className="visually-hidden" role="status" aria-atomic="false">
        {imports.map((each) => each.kind !== 'waiting' && <p key={each.key}>{textOf(each)}</p>)}
      </div>
      {imports.length > 0 && (
        <ul className={styles.list} aria-label={t('import.files')}>
          {imports.map((each) => (
            <li key={each.key} className={styles.item} data-import={each.kind}>
              <p className={styles.text}>
                {textOf(each)}{' '}
                {each.kind === 'checking' && (
                  <span className={styles.share}>{t('import.share', { share: each.share })}</span>
                )}
              </p>
              {each.kind === 'checking' && (
                <progress className={styles.bar} value={each.share} aria-label={textOf(each)} />
              )}
              <ImportActions item={each} onOpen={onOpen} />
              {(each.kind === 'broken' || each.kind === 'faulty') && (
                <ProblemList problems={each.problems} fileName={each.name} isOpen={each.kind === 'broken'} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
