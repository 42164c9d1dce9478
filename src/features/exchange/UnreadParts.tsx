import { useTranslation } from 'react-i18next';
import { saveFile } from '#platform/save-file.ts';
import type { PlannedStep } from '#stores/bring-back.ts';
import styles from './UnreadParts.module.css';

/** So many are read on the page; the whole list can be taken along. */
const MOST = 50;

interface Props {
  readonly source: PlannedStep['source'];
  readonly fileName: string;
}

/** The lines or records of a file that can't be read, and why. */
export function UnreadParts({ source, fileName }: Props) {
  const { t } = useTranslation(['exchange', 'problems']);
  if (source.problems.length === 0) return null;
  const sayings = (most: number): readonly string[] =>
    source.kind === 'terms'
      ? source.problems
          .slice(0, most)
          .map(({ line, fault, quote }) => t('line', { line, fault: t(`fault.${fault}`, { quote }) }))
      : source.problems.slice(0, most).map(({ path, code, quote }) => {
          const values = { path, quote, problem: t(`problems:problem.${code}`) };
          return quote === undefined ? t('problems:detailWithoutQuote', values) : t('problems:detail', values);
        });
  const count = source.problems.length;
  const saveAll = () => saveFile(`${fileName}.problems.txt`, `${sayings(count).join('\n')}\n`, 'text/plain');
  return (
    <details className={styles.unread} data-unread>
      <summary>{source.kind === 'terms' ? t('unreadLines', { count }) : t('problems:count', { count })}</summary>
      <ul className={styles.list}>
        {sayings(MOST).map((saying, index) => {
          // Two records may lack the same.
          const key = `${index} ${saying}`;
          return <li key={key}>{saying}</li>;
        })}
      </ul>
      {count > MOST && <p>{t('problems:more', { count: count - MOST })}</p>}
      <button type="button" className="framed" onClick={saveAll}>
        {t('saveProblems')}
      </button>
    </details>
  );
}
