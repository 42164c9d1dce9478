import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { principalParts } from '#core/headword.ts';
import { formInWords } from '#core/morphology.ts';
import type { Item } from '#core/vocabulary/item.ts';

/** What a dictionary says of an item's grammar, and its form in the sentence, in words of the interface. */
export function useGrammar(): (item: Item) => string {
  const { t } = useTranslation(['gloss', 'grammar', 'common']);
  return useCallback(
    ({ entry, form }) => {
      if (!entry) return '';
      const comma = `${t('common:comma')} `;
      const kind = [
        entry.separable ? t('gloss:separable') : t(`grammar:pos.${entry.pos}`),
        ...(entry.gender ? [t(`grammar:feature.Gender.${entry.gender}`)] : []),
      ].join(comma);
      const plural = entry.plural ? `${t('gloss:pluralLabel')} ${entry.plural}` : null;
      return [
        kind,
        entry.plural === null ? t('gloss:noPlural') : plural,
        principalParts(entry).join(', '),
        formInWords(form, (feature) => t(`grammar:feature.${feature}`), comma),
      ]
        .filter(Boolean)
        .join(' · ');
    },
    [t],
  );
}
