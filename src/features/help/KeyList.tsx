import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMANDS } from '#core/commands.ts';
import styles from './KeyList.module.css';

/** Every key and what it does, from the table that the keys themselves obey. */
export function KeyList() {
  const { t } = useTranslation('help');
  return (
    <>
      <p>{t('intro')}</p>
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
    </>
  );
}
