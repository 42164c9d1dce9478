import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMANDS } from '#core/commands.ts';
import { useOffline } from '#stores/offline.ts';
import { setLetterKeys, useSettings } from '#stores/settings.ts';
import { Checkbox } from '#ui/Checkbox.tsx';
import styles from './KeyList.module.css';

/** Every key and what it does, from the table that the keys themselves obey; those that are letters can be turned off. */
export function KeyList() {
  const { t } = useTranslation(['help', 'common']);
  const letterKeys = useSettings((settings) => settings.letterKeys);
  const isKept = useOffline((state) => state.isKept);
  return (
    <>
      <p>{t('intro')}</p>
      <Checkbox isChecked={letterKeys} onChange={() => setLetterKeys(!letterKeys)}>
        {t('letterKeys')}
      </Checkbox>
      <dl className={styles.list}>
        {COMMANDS.map(({ name, keys }) => (
          <div key={name} className={styles.row}>
            <dt>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && ` ${t('or')} `}
                  <kbd className={styles.key}>{t(`keys.${key}`)}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{t(`actions.${name}`)}</dd>
          </div>
        ))}
      </dl>
      {(['review', 'words'] as const).map((page) => (
        <p key={page}>
          <strong>{t(`common:${page}`)}.</strong> {t(`pages.${page}`)}
        </p>
      ))}
      {isKept && <p>{t('kept')}</p>}
    </>
  );
}
