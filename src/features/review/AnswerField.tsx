import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/languages/direction.ts';
import type { Item } from '#core/vocabulary/item.ts';
import styles from './AnswerField.module.css';

interface Props {
  readonly item: Item;
  /** The id of the text that is asked of: who comes to the field hears it. */
  readonly textId: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onSubmit: () => void;
}

/** Room for an answer, for who wants to write it; saying it or thinking of it will do. */
export function AnswerField({ item, textId, typed, onType, onSubmit }: Props) {
  const { t } = useTranslation('review');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label className={styles.label} htmlFor={id}>
        {t('field')}
      </label>
      <input
        id={id}
        className={styles.field}
        type="text"
        aria-describedby={textId}
        value={typed}
        maxLength={200}
        lang={item.languages.source}
        dir={directionOf(item.languages.source)}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
    </form>
  );
}
