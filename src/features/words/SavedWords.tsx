import { useCallback, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import { listItems } from '#core/vocabulary/item-list.ts';
import { workInSlices } from '#platform/work-in-slices.ts';
import { askAllWords, useWordList } from '#stores/word-list.ts';
import { EmptyResult } from '#ui/EmptyResult.tsx';
import { useWork } from '#ui/use-work.ts';
import { WordList } from './WordList.tsx';
import { WordsFilter } from './WordsFilter.tsx';

interface Props {
  readonly vocabulary: Vocabulary;
  readonly now: number;
  /** What was chosen is gone. */
  readonly onDeleted: () => void;
}

/** What is asked of the list, and what answers. */
export function SavedWords({ vocabulary, now, onDeleted }: Props) {
  const { t, i18n } = useTranslation(['wordlist', 'common']);
  const asked = useWordList((state) => state.controls);
  // What is typed shows at once, the list when it is ready.
  const controls = useDeferredValue(asked);
  const { language } = i18n;
  const begin = useCallback(() => listItems(vocabulary, controls, language), [vocabulary, controls, language]);
  const list = useWork(begin, workInSlices);
  if (!list) return <p role="status">{t('common:loading')}</p>;
  const showAll = () => {
    askAllWords();
    document.querySelector<HTMLElement>('[data-words] input[type="search"]')?.focus();
  };
  return (
    <>
      <WordsFilter controls={asked} choices={list.choices} count={list.items.length} total={list.total} />
      {list.items.length === 0 && (
        <EmptyResult text={t('wordlist:none')} label={t('wordlist:showAll')} onShowAll={showAll} />
      )}
      <WordList list={list} now={now} onDeleted={onDeleted} />
    </>
  );
}
