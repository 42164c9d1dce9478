import { Icon } from '#ui/Icon.tsx';
import styles from './BookmarkIcon.module.css';

/** A ribbon, full for what is saved. */
export function BookmarkIcon({ isFull }: { readonly isFull: boolean }) {
  return (
    <span className={styles.bookmark} data-full={isFull || undefined}>
      <Icon path="M7 4h10v16l-5-4.2L7 20z" size={18} />
    </span>
  );
}
