import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { WORDS } from '#core/addresses.ts';
import type { Edition, Unit } from '#core/edition.ts';
import { type Item, STATUSES } from '#core/vocabulary/item.ts';
import { identityOf, type Saveable, savedId } from '#core/vocabulary/save.ts';
import { otherSenses, wantedOf } from '#core/vocabulary/saved-index.ts';
import { joinSense, setStatus } from '#stores/saved-words.ts';
import { useVocabulary } from '#stores/vocabulary.ts';
import { undoLast, useUndo } from '#stores/vocabulary-undo.ts';
import { Select } from '#ui/Select.tsx';
import { Meaning } from './Meaning.tsx';
import styles from './SavedAs.module.css';
import { useSaved } from './use-saved.ts';

interface Props {
  readonly edition: Edition;
  readonly unit: Unit;
  readonly saveable: Saveable;
}

/** The button that was pressed may be gone: the bookmark, which says how it is now, gets the focus. */
async function keepFocus(doing: Promise<unknown>): Promise<void> {
  await doing;
  flushSync(() => {});
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('[data-gloss] [data-bookmark]')?.focus();
}

/** How well the learner knows what is explained, once she has saved it, and in which other senses she has. */
export function SavedAs({ edition, unit, saveable }: Props) {
  const { t } = useTranslation(['gloss', 'words', 'common']);
  const item = useSaved(edition, unit, saveable);
  const others = useOtherSenses(edition, unit, saveable);
  const last = useUndo((state) => state.last);
  const id = savedId(edition, unit, saveable);
  const isUndoable =
    last?.change.items.some((step) => {
      const changed = step.before ?? step.after;
      return changed?.id === (item?.id ?? id);
    }) === true;
  const isJustGone = isUndoable && !item;
  if (!item && !isJustGone && others.length === 0) return null;
  return (
    <div className={styles.saved}>
      {(item || isJustGone) && (
        <p className={styles.line}>
          {item ? (
            <>
              <span aria-hidden="true">{t('gloss:savedAs')}</span>
              <Select
                label={t('gloss:savedAs')}
                value={item.status}
                options={STATUSES.map((status) => ({ value: status, label: t(`words:status.${status}`) }))}
                onChange={(value) => {
                  const status = STATUSES.find((each) => each === value);
                  if (status) void setStatus(item.id, status);
                }}
              />
            </>
          ) : (
            <span>{t('words:undo.removed', { count: 1 })}</span>
          )}
          {isUndoable && (
            <button type="button" className={`underlined ${styles.action}`} onClick={() => void keepFocus(undoLast())}>
              {t('words:undo.action')}
            </button>
          )}
          {item && (
            <Link className={`underlined ${styles.action}`} href={WORDS}>
              {t('common:words')}
            </Link>
          )}
        </p>
      )}
      {others.length > 0 && <OtherSenses items={others} id={item ? null : id} target={edition.languages.target} />}
    </div>
  );
}

/** The same word, saved in other senses; the learner may say that one of them is this. */
function useOtherSenses(edition: Edition, unit: Unit, saveable: Saveable): readonly Item[] {
  const items = useVocabulary(({ vocabulary }) => vocabulary?.items);
  return items ? otherSenses(items, wantedOf(identityOf(edition, unit, saveable))) : [];
}

interface OtherSensesProps {
  readonly items: readonly Item[];
  /** The id of what is explained; null where that is saved itself. */
  readonly id: string | null;
  readonly target: string;
}

function OtherSenses({ items, id, target }: OtherSensesProps) {
  const { t } = useTranslation(['gloss', 'words']);
  return (
    <div className={styles.others}>
      <p>{t('gloss:savedSenses', { count: items.length })}</p>
      <ul>
        {items.map(({ id: otherId, sense, ownMeaning, status }) => (
          <li key={otherId}>
            {ownMeaning ? <p>{ownMeaning}</p> : sense && <Meaning texts={sense} target={target} />}
            <span className={styles.status}>{t(`words:status.${status}`)}</span>
            {id !== null && (
              <button
                type="button"
                className={`underlined ${styles.action}`}
                onClick={() => void keepFocus(joinSense(otherId, id))}
              >
                {t('gloss:sameSense')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
