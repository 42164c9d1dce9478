import { useTranslation } from 'react-i18next';
import styles from './SheetHandle.module.css';

interface Props {
  readonly isLargest: boolean;
  readonly onPress: () => void;
}

/** The bar that a sheet is dragged by; pressed, it makes the sheet larger step by step, then small again. */
export function SheetHandle({ isLargest, onPress }: Props) {
  const { t } = useTranslation('gloss');
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={t(isLargest ? 'smaller' : 'larger')}
      aria-expanded={isLargest}
      onClick={onPress}
      data-sheet-handle
    />
  );
}
