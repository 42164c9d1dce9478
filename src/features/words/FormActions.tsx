import { useTranslation } from 'react-i18next';
import styles from './FormActions.module.css';

/** Takes what was said in a form, or leaves all as it was. */
export function FormActions({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useTranslation('wordlist');
  return (
    <p className={styles.actions}>
      <button type="submit" className="framed">
        {t('form.save')}
      </button>
      <button type="button" className="framed" onClick={onCancel}>
        {t('form.cancel')}
      </button>
    </p>
  );
}
