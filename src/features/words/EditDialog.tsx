import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '#core/vocabulary/card.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { meaningsOf } from '#core/vocabulary/meaning.ts';
import { deleteWords, editWord, findWord, startWordsOver, takeUpAgain } from '#stores/word-changes.ts';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './EditDialog.module.css';
import { FormActions } from './FormActions.tsx';
import { StatusChoice } from './StatusChoice.tsx';
import { TextField } from './TextField.tsx';
import { joinTags, splitTags } from './tag-list.ts';

interface Props {
  /** null while none is edited. */
  readonly item: Item | null;
  /** Its cards that rest. */
  readonly resting: readonly Card[];
  readonly onClose: () => void;
}

/** What a learner says of an entry herself, and how well she knows it. */
export function EditDialog({ item, resting, onClose }: Props) {
  const { t } = useTranslation(['wordlist', 'common']);
  return (
    <Dialog
      title={t('wordlist:form.title', { lemma: item?.lemma ?? '' })}
      closeLabel={t('common:close')}
      isOpen={item !== null}
      onClose={onClose}
    >
      {item && <EditForm key={item.id} item={item} resting={resting} onClose={onClose} />}
    </Dialog>
  );
}

function EditForm({ item, resting, onClose }: Props & { readonly item: Item }) {
  const { t, i18n } = useTranslation('wordlist');
  const [ownMeaning, setOwnMeaning] = useState(item.ownMeaning ?? '');
  const [remark, setRemark] = useState(item.remark ?? '');
  const [tags, setTags] = useState(joinTags(item.tags));
  const [status, setStatus] = useState(item.status);
  const [before, setBefore] = useState(item);
  const done = (change: Promise<unknown>) => {
    void change;
    onClose();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    // Nobody has touched them: one that came from another program may have a comma.
    const ownTags = tags === joinTags(item.tags) ? item.tags : splitTags(tags);
    if (await editWord(before, { ownMeaning, remark, tags: ownTags, status })) return onClose();
    // What was typed isn't lost: whoever saves it once more knows what it takes the place of.
    const isNow = findWord(item.id);
    if (isNow) setBefore(isNow);
    else onClose();
  };
  const glossed = meaningsOf({ ...item, ownMeaning: undefined }, i18n.language);
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <TextField
        label={t('form.ownMeaning')}
        value={ownMeaning}
        placeholder={glossed[0]?.text}
        onChange={setOwnMeaning}
      />
      <TextField label={t('form.remark')} value={remark} isLong onChange={setRemark} />
      <TextField label={t('form.tags')} value={tags} onChange={setTags} />
      <StatusChoice value={status} onChoose={(chosen) => setStatus(chosen ?? item.status)} />
      {before !== item && <p role="alert">{t('form.conflict')}</p>}
      <FormActions onCancel={onClose} />
      <div className={styles.aside}>
        {resting.length > 0 && (
          <p className={styles.other}>
            <button type="button" className="framed" onClick={() => done(takeUpAgain(resting))}>
              {t('form.takeUp')}
            </button>
            {t('form.takeUpHint')}
          </p>
        )}
        <p className={styles.other}>
          <button type="button" className="framed" onClick={() => done(startWordsOver([item]))}>
            {t('form.startOver')}
          </button>
          {t('form.startOverHint')}
        </p>
        <p className={styles.other}>
          <button type="button" className="framed" onClick={() => done(deleteWords([item]))}>
            {t('delete')}
          </button>
        </p>
      </div>
    </form>
  );
}
