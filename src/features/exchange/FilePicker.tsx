import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Chooses a file; the same one can be chosen twice in a row. */
export function FilePicker({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useTranslation('exchange');
  const input = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/plain,text/tab-separated-values"
        hidden
        aria-label={t('choose')}
        onChange={take}
        data-words-input
      />
      <button type="button" className="framed" onClick={() => input.current?.click()} data-pick>
        {t('choose')}
      </button>
    </>
  );
}
