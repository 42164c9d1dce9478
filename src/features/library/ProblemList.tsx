import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/errors.ts';
import { copyText } from '#platform/clipboard.ts';
import { saveFile } from '#platform/save-file.ts';
import styles from './ProblemList.module.css';

/** So many are read on the page; the whole list can be taken along. */
const MOST = 50;

interface Props {
  readonly problems: readonly Problem[];
  readonly fileName: string;
}

/** What is wrong with an edition file, and where: in its sentence, at its path, with the words that are meant. */
export function ProblemList({ problems, fileName }: Props) {
  const { t } = useTranslation(['errors', 'library']);
  const [copying, setCopying] = useState<'copied' | 'copyFailed' | null>(null);
  const lineOf = ({ code, path, unit, quote }: Problem): string => {
    const place = [unit, path || t('errors:file')].filter((each) => each !== undefined).join(', ');
    const values = { path: place, quote, problem: t(`errors:problem.${code}`) };
    return quote === undefined ? t('errors:detailWithoutQuote', values) : t('errors:detail', values);
  };
  const wholeList = () => `${problems.map(lineOf).join('\n')}\n`;
  const copy = async () => setCopying((await copyText(wholeList())) ? 'copied' : 'copyFailed');
  const more = problems.length - MOST;
  return (
    <details className={styles.problems} open>
      <summary>{t('errors:problems', { count: problems.length })}</summary>
      <ul className={styles.list}>
        {problems.slice(0, MOST).map((problem, index) => {
          const line = lineOf(problem);
          // Two words of a sentence may lack the same.
          const key = `${index} ${line}`;
          return <li key={key}>{line}</li>;
        })}
      </ul>
      {more > 0 && <p>{t('errors:moreProblems', { count: more })}</p>}
      <p className={styles.actions}>
        <button type="button" className={styles.action} onClick={() => void copy()}>
          {t('library:problems.copy')}
        </button>
        <button
          type="button"
          className={styles.action}
          onClick={() => saveFile(`${fileName}.problems.txt`, wholeList(), 'text/plain')}
        >
          {t('library:problems.save')}
        </button>
        <span role="status">{copying && t(`library:problems.${copying}`)}</span>
      </p>
    </details>
  );
}
