import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item, Status } from '#core/vocabulary/item.ts';
import { changeWords, startWordsOver } from '#stores/word-changes.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './EditDialog.module.css';
import { FormActions } from './FormActions.tsx';
import { StatusChoice } from './StatusChoice.tsx';
import fieldStyles from './TextField.module.css';
import { TextField } from './TextField.tsx';
import { splitTags } from './tag-list.ts';

interface FormProps {
  readonly items: readonly Item[];
  readonly onClose: () => void;
}

/** What is changed of all entries that are chosen. */
export function ChangeDialog({ isOpen, ...props }: FormProps & { readonly isOpen: boolean }) {
  const { t } = useTranslation(['wordlist', 'common']);
  return (
    <Dialog
      title={t('wordlist:form.titleMany', { count: props.items.length })}
      closeLabel={t('common:close')}
      isOpen={isOpen}
      onClose={props.onClose}
    >
      <ChangeForm {...props} />
    </Dialog>
  );
}

function ChangeForm({ items, onClose }: FormProps) {
  const { t, i18n } = useTranslation('wordlist');
  const [status, setStatus] = useState<Status | null>(null);
  const [tagsToAdd, setTagsToAdd] = useState('');
  const [tagToRemove, setTagToRemove] = useState('');
  const theirTags = [...new Set(items.flatMap(({ tags }) => tags))].sort(new Intl.Collator(i18n.language).compare);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const tagsToRemove = theirTags.filter((tag) => tag === tagToRemove);
    void changeWords(items, { status, tagsToAdd: splitTags(tagsToAdd), tagsToRemove });
    onClose();
  };
  const startOver = () => {
    void startWordsOver(items);
    onClose();
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <StatusChoice value={status} same={t('form.sameStatus')} onChoose={setStatus} />
      <TextField label={t('form.addTags')} value={tagsToAdd} onChange={setTagsToAdd} />
      {theirTags.length > 0 && (
        <div className={fieldStyles.field}>
          <span className={fieldStyles.label} aria-hidden="true">
            {t('form.removeTag')}
          </span>
          <Select
            label={t('form.removeTag')}
            value={tagToRemove}
            options={[{ value: '', label: t('form.noTag') }, ...theirTags.map((tag) => ({ value: tag, label: tag }))]}
            onChange={setTagToRemove}
          />
        </div>
      )}
      <FormActions onCancel={onClose} />
      <div className={styles.aside}>
        <p className={styles.other}>
          <button type="button" className="framed" onClick={startOver}>
            {t('form.startOver')}
          </button>
          {t('form.startOverHint')}
        </p>
      </div>
    </form>
  );
}
