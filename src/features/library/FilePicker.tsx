import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Chooses edition files; the same one can be chosen twice in a row. */
export function FilePicker({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation('library');
  const input = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    currentTarget.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        aria-label={t('open')}
        onChange={take}
        data-file-input
      />
      <button type="button" className="framed" onClick={() => input.current?.click()}>
        {t('open')}
      </button>
    </>
  );
}
