import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { searchAddress } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import styles from './AllPlaces.module.css';

/** Leads to every place of the text where the word stands, in whatever form. */
export function AllPlaces({ edition, lemma }: { readonly edition: Edition; readonly lemma: string }) {
  const { t } = useTranslation('gloss');
  return (
    <Link className={styles.places} href={searchAddress(edition.id, lemma)}>
      {t('allPlaces')}
    </Link>
  );
}
