import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '#core/vocabulary/item.ts';
import type { ItemList } from '#core/vocabulary/item-list.ts';
import { keepPlaceOf, returnToPlace } from '#platform/place-kept.ts';
import { showMoreWords, useWordList } from '#stores/word-list.ts';
import { MoreButton } from '#ui/MoreButton.tsx';
import { ChangeDialog } from './ChangeDialog.tsx';
import { EditDialog } from './EditDialog.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useSelection } from './use-selection.ts';
import { WordEntry } from './WordEntry.tsx';
import styles from './WordList.module.css';

interface Props {
  readonly list: ItemList;
  readonly now: number;
  /** What was chosen is gone. */
  readonly onDeleted: () => void;
}

/** What answers, entry by entry, and what can be done with those that are chosen. */
export function WordList({ list, now, onDeleted }: Props) {
  const { t } = useTranslation('wordlist');
  const { items, standings } = list;
  const limit = useWordList((state) => state.limit);
  const { selected, isSelected, toggle, selectAll, clear } = useSelection(items);
  const [edited, setEdited] = useState<Item | null>(null);
  const [isChanging, setChanging] = useState(false);
  const entries = useRef<HTMLOListElement>(null);
  useLayoutEffect(returnToPlace, []);
  useKeptFocus(entries);
  return (
    <section aria-labelledby="saved-words">
      <h2 id="saved-words" className="visually-hidden">
        {t('list')}
      </h2>
      <ol ref={entries} className={styles.list} onClickCapture={({ target }) => keepPlaceOf(target)}>
        {items.slice(0, limit).map((item) => (
          <WordEntry
            key={item.id}
            item={item}
            standing={standings.get(item.id)}
            isSelected={isSelected(item.id)}
            now={now}
            onToggle={toggle}
            onEdit={setEdited}
          />
        ))}
      </ol>
      {items.length > limit && (
        <MoreButton
          label={t('more', { left: items.length - limit })}
          list={entries}
          count={limit}
          onMore={showMoreWords}
        />
      )}
      <SelectionBar
        selected={selected}
        shown={items.length}
        onSelectAll={selectAll}
        onClear={clear}
        onChange={() => setChanging(true)}
        onDeleted={onDeleted}
      />
      <EditDialog
        item={edited}
        resting={(edited && standings.get(edited.id)?.resting) ?? []}
        onClose={() => setEdited(null)}
      />
      <ChangeDialog items={selected} isOpen={isChanging} onClose={() => setChanging(false)} />
    </section>
  );
}
