import { useTranslation } from 'react-i18next';
import { askGlossary, type GlossaryControls } from '#stores/glossary.ts';
import styles from './EmptyResult.module.css';

interface Props {
  readonly editionId: string;
  readonly controls: GlossaryControls;
}

/** Says that nothing answers, and offers all entries again; the focus goes back to where one types. */
export function EmptyResult({ editionId, controls: { query, isKeyOnly } }: Props) {
  const { t } = useTranslation('glossary');
  const typed = query.trim();
  const showAll = () => {
    askGlossary(editionId, { query: '', isKeyOnly: false });
    document.querySelector<HTMLElement>('[data-glossary] input')?.focus();
  };
  return (
    <div className={styles.nothing}>
      <p>{typed === '' ? t('noKeys') : t(isKeyOnly ? 'noneKey' : 'none', { query: typed })}</p>
      <button type="button" className={styles.all} onClick={showAll}>
        {t('showAll')}
      </button>
    </div>
  );
}
