import { useTranslation } from 'react-i18next';
import { quoteSpans } from '#core/annotations.ts';
import { type Edition, otherSide } from '#core/edition.ts';
import { litWord } from '#core/lit.ts';
import { findUnit, type Selection, unitsOf } from '#core/selection.ts';
import { useReader } from '#stores/reader.ts';

/** Tells a screen reader what a look at the page tells: which sentence is selected, which phrase answers the word. */
export function Announcer({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('reader');
  const selection = useReader((state) => state.selection);

  const announcement = (chosen: Selection): string => {
    if (chosen.kind === 'none') return '';
    const units = unitsOf(edition);
    if (chosen.kind === 'unit') {
      const position = units.findIndex(({ id }) => id === chosen.unitId) + 1;
      return t('announce.unit', { position, total: units.length });
    }
    const unit = findUnit(edition, chosen.unitId);
    const lit = litWord(edition, chosen);
    if (!unit || !lit) return '';
    const other = otherSide(chosen.side);
    const phrase = lit.link ? quoteSpans(unit[chosen.side], lit.link[chosen.side]) : lit.word.text;
    const counterpart = lit.link ? quoteSpans(unit[other], lit.link[other]) : '';
    return counterpart ? t('announce.answer', { phrase, counterpart }) : t('announce.unanswered', { phrase });
  };

  return (
    <p className="visually-hidden" role="status">
      {announcement(selection)}
    </p>
  );
}
