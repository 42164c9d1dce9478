import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { STATUSES } from '#core/vocabulary/item.ts';
import type { Statistics } from '#core/vocabulary/statistics.ts';
import figureStyles from './Figure.module.css';
import styles from './StatusFigure.module.css';
import { useFormats } from './use-formats.ts';

/** How many words are known how well: the table is the chart. */
export function StatusFigure({ statuses }: { readonly statuses: Statistics['statuses'] }) {
  const { t } = useTranslation(['wordlist', 'words']);
  const { number } = useFormats();
  const id = useId();
  const most = Math.max(1, ...Object.values(statuses));
  return (
    <figure className={figureStyles.figure} aria-labelledby={id}>
      <figcaption>
        <h3 id={id} className={figureStyles.title}>
          {t('statistics.statuses')}
        </h3>
      </figcaption>
      <table className={styles.statuses}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('narrow.status')}</th>
            <th scope="col">{t('statistics.words')}</th>
          </tr>
        </thead>
        <tbody>
          {STATUSES.map((status) => (
            <tr key={status}>
              <th scope="row">{t(`words:status.${status}`)}</th>
              <td className={styles.count}>{number(statuses[status])}</td>
              <td className={styles.bar} aria-hidden="true">
                <svg className={styles.drawing} aria-hidden="true">
                  <rect width={`${(100 * statuses[status]) / most}%`} height="100%" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
