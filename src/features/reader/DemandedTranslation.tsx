import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { findUnit } from '#core/selection.ts';
import { keepBeside } from '#platform/keep-beside.ts';
import { findUnitElement } from '#platform/unit-elements.ts';
import { selectedUnitId, useReader } from '#stores/reader.ts';
import styles from './DemandedTranslation.module.css';
import { SideParagraph } from './SideParagraph.tsx';
import { UnitSide } from './UnitSide.tsx';

interface Props {
  readonly edition: Edition;
  readonly isNarrow: boolean;
}

/**
 * The translation of the selected sentence, once it has been asked for, in the place kept for it: the margin, at the
 * height of the sentence, or on a narrow page a strip at the foot of the screen. So nothing ever makes room for it.
 */
export function DemandedTranslation({ edition, isNarrow }: Props) {
  const { t, i18n } = useTranslation('reader');
  const place = useRef<HTMLElement>(null);
  const unitId = useReader(selectedUnitId);
  const unit = useReader(({ revealed }) => unitId !== null && revealed.has(unitId)) ? findUnit(edition, unitId) : null;

  useLayoutEffect(() => {
    const sentence = unit && findUnitElement(unit.id, 'source');
    if (isNarrow || !sentence || !place.current) return;
    return keepBeside(place.current, sentence);
  }, [unit, isNarrow]);

  if (!unit && !isNarrow) return null;
  return (
    <aside ref={place} className={isNarrow ? styles.strip : styles.margin} aria-label={t('demanded')} data-demanded>
      {unit ? (
        <SideParagraph edition={edition} side="target">
          <UnitSide
            edition={edition}
            unit={unit}
            side="target"
            manner="plain"
            isCurrent={true}
            isHidden={false}
            isFar={false}
          />
        </SideParagraph>
      ) : (
        <p className={styles.hint} dir={directionOf(i18n.language)}>
          {t('demandHint')}
        </p>
      )}
    </aside>
  );
}
