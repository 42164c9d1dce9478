import { useTranslation } from 'react-i18next';
import { articleOf, formsOf } from '#core/headword.ts';
import { formInWords } from '#core/morphology.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { WithArticle } from '#ui/WithArticle.tsx';
import styles from './Headword.module.css';

/** The lemma as a dictionary has it, with what it is and the form in which it stands. */
export function Headword({ item }: { readonly item: Item }) {
  const { t } = useTranslation(['grammar', 'common']);
  const { entry, languages, lemma, form } = item;
  const article = entry && articleOf(entry, languages);
  const comma = `${t('common:comma')} `;
  const grammar = entry
    ? [t(`grammar:pos.${entry.pos}`), entry.gender && t(`grammar:feature.Gender.${entry.gender}`)]
    : [];
  const forms = entry ? formsOf(entry).join(', ') : '';
  const here = formInWords(form, (feature) => t(`grammar:feature.${feature}`), comma);
  return (
    <div className={styles.headword}>
      <p className={styles.line}>
        <span className={styles.lemma} lang={languages.source} dir="auto">
          <WithArticle article={article}>{lemma}</WithArticle>
        </span>
        {entry?.ipa && (
          <span className={styles.ipa} aria-hidden="true" lang={`${languages.source}-fonipa`} dir="ltr">
            [{entry.ipa}]
          </span>
        )}
      </p>
      <p className={styles.grammar}>
        {grammar.filter(Boolean).join(comma)}
        {forms !== '' && (
          <>
            {' · '}
            <span lang={languages.source} dir="auto">
              {forms}
            </span>
          </>
        )}
        {here !== '' && ` · ${here}`}
      </p>
    </div>
  );
}
