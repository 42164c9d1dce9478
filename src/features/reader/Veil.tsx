import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition, Unit } from '#core/edition.ts';
import { unitsOf } from '#core/selection.ts';
import styles from './Veil.module.css';

interface Props {
  readonly edition: Edition;
  readonly unit: Unit;
  readonly isHidden: boolean;
  readonly children: ReactNode;
}

/**
 * Covers a translation until it is asked for. The same two elements stand there covered or not, so that revealing moves
 * nothing; covered, they are a button in the interface's language, and the translation isn't read out.
 */
export function Veil({ edition, unit, isHidden, children }: Props) {
  const { t, i18n } = useTranslation('reader');
  if (!isHidden) {
    return (
      <span>
        <span lang={edition.languages.target}>{children}</span>
      </span>
    );
  }
  const position = unitsOf(edition).indexOf(unit) + 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box and never wraps; the veil must flow as its text does
    <span
      className={styles.veil}
      role="button"
      tabIndex={-1}
      lang={i18n.language}
      aria-label={t('reveal', { position })}
    >
      <span lang={edition.languages.target} aria-hidden="true">
        {children}
      </span>
    </span>
  );
}

/** A veil over a translation that the eye is far from: nothing to press, nothing to read out. */
export function FarVeil({ children }: Pick<Props, 'children'>) {
  return (
    <span className={styles.veil} aria-hidden="true">
      {children}
    </span>
  );
}
