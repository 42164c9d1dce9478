import { useSettings } from '#stores/settings.ts';
import styles from './KeyHint.module.css';

/** The key that does what a control does, in its corner, for who has keys and lets the page hear them. */
export function KeyHint({ sign }: { readonly sign: string }) {
  const isHeard = useSettings((settings) => settings.letterKeys);
  return isHeard ? <span className={styles.key} data-key={sign} aria-hidden="true" /> : null;
}
