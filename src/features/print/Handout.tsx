import { type ReactNode, useCallback, useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { countWords } from '#core/handout.ts';
import { type HandoutMeasures, makeUpPages, type NumberedPage } from '#core/handout-pages.ts';
import { onTypefaces, printPage, typefaceLoads } from '#platform/print.ts';
import { workInSlices } from '#platform/work-in-slices.ts';
import { useHandout } from '#stores/handout.ts';
import { useWork } from '#ui/use-work.ts';
import { type Draft, makeDraft } from './draft.ts';
import styles from './Handout.module.css';
import { HandoutDraft } from './HandoutDraft.tsx';
import { HandoutOptionFields } from './HandoutOptionFields.tsx';
import { HandoutPreview } from './HandoutPreview.tsx';

/** Beyond so many words, laying a text out takes long enough to be said. */
const LONG_TEXT = 20_000;

interface Props {
  readonly edition: Edition;
  /** Where the edition comes from and who stands for it. */
  readonly credits: ReactNode;
}

interface MadeUp {
  readonly draft: Draft;
  readonly pages: readonly NumberedPage[];
}

/** A hand-out of the edition: how it is to be set, and its sheets as they will be printed. */
export function Handout({ edition, credits }: Props) {
  const { t } = useTranslation(['print', 'common']);
  const options = useHandout();
  const draft = useDraft(edition);
  const [madeUp, setMadeUp] = useState<MadeUp | null>(null);
  const words = useWork(
    useCallback(() => countWords(edition), [edition]),
    workInSlices,
  );
  const hasKeyWords = useMemo(() => Object.values(edition.glossary).some(({ key }) => key), [edition]);
  const makeUp = (measures: HandoutMeasures) =>
    draft && setMadeUp({ draft, pages: makeUpPages(draft.text, draft.words, measures) });

  return (
    <div className={styles.page}>
      <form className={styles.controls} aria-label={t('setUp')} onSubmit={(event) => event.preventDefault()}>
        <HandoutOptionFields options={options} hasKeyWords={hasKeyWords} />
        <div className={styles.print}>
          <button type="button" className={styles.button} onClick={() => void printPage()}>
            {t('print')}
          </button>
          <output className={styles.count}>
            {madeUp ? t('pages', { count: madeUp.pages.length }) : t('common:loading')}
          </output>
        </div>
        {words !== null && words > LONG_TEXT && <p className={styles.hint}>{t('long', { words })}</p>}
      </form>
      {madeUp && (
        <HandoutPreview
          draft={madeUp.draft}
          credits={credits}
          pages={madeUp.pages}
          isBehind={madeUp.draft.options !== options}
        />
      )}
      {draft && madeUp?.draft !== draft && <HandoutDraft draft={draft} credits={credits} onMeasured={makeUp} />}
    </div>
  );
}

/** What the hand-out says: another draft for each change of the options, the language or the typefaces at hand. */
function useDraft(edition: Edition): Draft | null {
  const { i18n } = useTranslation('print');
  const { language } = i18n;
  // The options answer at once, however long the text takes to be laid out.
  const options = useDeferredValue(useHandout());
  const loads = useSyncExternalStore(onTypefaces, typefaceLoads);
  const begin = useCallback(
    () => makeDraft({ edition, options, language, typefaceLoads: loads }),
    [edition, options, language, loads],
  );
  return useWork(begin, workInSlices);
}
