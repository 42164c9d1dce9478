import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PROGRAM_FORMATS, type ProgramFormat, saveBackup, takeAlong, useTakeAlong } from '#stores/take-along.ts';
import styles from './TakeAlong.module.css';
import { useGrammar } from './use-grammar.ts';

const FORMATS = ['backup', ...PROGRAM_FORMATS] as const;

/** The files that can be taken along: what each holds, and the button that saves it. */
export function TakeAlong() {
  const { t, i18n } = useTranslation('exchange');
  const step = useTakeAlong((state) => state.step);
  const grammarOf = useGrammar();
  const heading = useId();
  // What another button of the page saves is told there.
  const [asked, setAsked] = useState<ProgramFormat | 'backup' | null>(null);
  const save = (format: ProgramFormat | 'backup'): Promise<unknown> => {
    setAsked(format);
    return format === 'backup' ? saveBackup() : takeAlong(format, { interfaceLanguage: i18n.language, grammarOf });
  };
  const isOurs = step.kind !== 'idle' && step.format === asked;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t('takeAlong')}
      </h2>
      <p className={styles.hint}>{t('takeAlongHint')}</p>
      <ul className={styles.formats}>
        {FORMATS.map((format) => (
          <li key={format} className={styles.format}>
            <p className={styles.holds} id={`${heading}${format}`}>
              {t(`formats.${format}.holds`)}
            </p>
            <button
              type="button"
              className="framed"
              aria-describedby={`${heading}${format}`}
              aria-disabled={step.kind === 'writing'}
              data-format={format}
              onClick={() => void save(format)}
            >
              {t(`formats.${format}.save`)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.said}>
        {isOurs && step.kind === 'writing' && t('writing')}
        {isOurs && step.kind === 'saved' && t('saved', { name: step.name })}
      </p>
    </section>
  );
}
