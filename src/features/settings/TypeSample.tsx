import { useTranslation } from 'react-i18next';
import { SIDES } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { unitIdOf, unitsOf } from '#core/selection.ts';
import { shownText } from '#core/shown-text.ts';
import { editionOf, useReader } from '#stores/reader.ts';
import styles from './TypeSample.module.css';

/** What the settings make of a pair of lines of the text that is open, since the menu covers some of it. */
export function TypeSample() {
  const { t } = useTranslation('settings');
  const edition = useReader(editionOf);
  const selectedId = useReader(({ selection }) => unitIdOf(selection));
  const units = edition ? unitsOf(edition) : [];
  const unit = units.find(({ id }) => id === selectedId) ?? units[0];
  return (
    <div className={styles.sample} aria-hidden="true" data-sample>
      {edition && unit ? (
        SIDES.map((side) => (
          <p key={side} lang={edition.languages[side]} dir={directionOf(edition.languages[side])}>
            {shownText(edition, unit, side)}
          </p>
        ))
      ) : (
        <p>{t('sample')}</p>
      )}
    </div>
  );
}
