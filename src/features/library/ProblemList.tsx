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
  /** Whether the problems stand open at first: they do where nothing but them can be done something about. */
  readonly isOpen: boolean;
}

/** What is wrong with an edition file, and where: in its sentence, at its path, with the words that are meant. */
export function ProblemList({ problems, fileName, isOpen }: Props) {
  const { t } = useTranslation(['problems', 'library']);
  const [copying, setCopying] = useState<'copied' | 'copyFailed' | null>(null);
  const lineOf = ({ code, path, unit, quote }: Problem): string => {
    const place = [unit, path || t('problems:file')].filter((each) => each !== undefined).join(', ');
    const values = { path: place, quote, problem: t(`problems:problem.${code}`) };
    return quote === undefined ? t('problems:detailWithoutQuote', values) : t('problems:detail', values);
  };
  const wholeList = () => `${problems.map(lineOf).join('\n')}\n`;
  const copy = async () => setCopying((await copyText(wholeList())) ? 'copied' : 'copyFailed');
  const more = problems.length - MOST;
  return (
    <details className={styles.problems} open={isOpen}>
      <summary>{t('problems:count', { count: problems.length })}</summary>
      <ul className={styles.list}>
        {problems.slice(0, MOST).map((problem, index) => {
          const line = lineOf(problem);
          // Two words of a sentence may lack the same.
          const key = `${index} ${line}`;
          return <li key={key}>{line}</li>;
        })}
      </ul>
      {more > 0 && <p>{t('problems:more', { count: more })}</p>}
      <p className={styles.actions}>
        <button type="button" className="framed" onClick={() => void copy()}>
          {t('library:problems.copy')}
        </button>
        <button
          type="button"
          className="framed"
          onClick={() => saveFile(`${fileName}.problems.txt`, wholeList(), 'text/plain')}
        >
          {t('library:problems.save')}
        </button>
        <span role="status">{copying && t(`library:problems.${copying}`)}</span>
      </p>
    </details>
  );
}
