import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeReveal } from '#core/reveal.ts';
import { useReader } from '#stores/reader.ts';

/** That a translation is hidden again, or all of them are or no longer are: a look at the page tells it. */
export function RevealAnnouncement() {
  const { t } = useTranslation('reader');
  const revealed = useReader((state) => state.revealed);
  const [told, setTold] = useState<{
    readonly revealed: ReadonlySet<string>;
    readonly news: ReturnType<typeof describeReveal>;
    readonly count: number;
  }>({ revealed, news: null, count: 0 });
  if (told.revealed !== revealed) {
    setTold({ revealed, news: describeReveal(told.revealed, revealed), count: told.count + 1 });
  }
  // Another element each time: the same news twice is heard twice.
  return told.news && <span key={told.count}>{t(`announce.${told.news}`)}</span>;
}
