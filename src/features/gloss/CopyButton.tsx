import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { quoteSpans } from '#core/annotations.ts';
import type { Edition } from '#core/edition.ts';
import { litWord } from '#core/lit.ts';
import { findUnit, type Selection, unitIdOf } from '#core/selection.ts';
import { shownText } from '#core/shown-text.ts';
import { copyText } from '#platform/clipboard.ts';
import { useReader } from '#stores/reader.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './CopyButton.module.css';

/** The sentence on the side of the word, or the phrase that is explained. */
function selectedText(edition: Edition, selection: Selection): string {
  const unit = findUnit(edition, unitIdOf(selection));
  if (!unit) return '';
  const text = shownText(edition, unit, selection.kind === 'word' ? selection.side : 'source');
  const isPhrase = selection.kind === 'word' && selection.scope === 'phrase';
  return isPhrase ? quoteSpans(text, litWord(edition, selection)?.marked ?? []) : text;
}

/** Copies what is lit: a finger that is pressed long asks for a phrase and marks no text. */
export function CopyButton({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('gloss');
  const selection = useReader((state) => state.selection);
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const text = selectedText(edition, selection);
  const copy = async () => setOutcome({ text, isCopied: await copyText(text) });
  const current = outcome?.text === text ? outcome : null;
  return (
    <div>
      <button type="button" className={`underlined ${styles.copy}`} onClick={() => void copy()}>
        <Icon path={current?.isCopied ? 'M5 12.5l4.5 4.5L19 7.5' : 'M9 8.5h10V20H9zM15 8.5V4H5v11.5h4'} size={18} />
        {t(selection.kind === 'word' && selection.scope === 'phrase' ? 'copyPhrase' : 'copyUnit')}
      </button>
      <p className={styles.outcome} aria-live="polite">
        {current && t(current.isCopied ? 'copied' : 'copyFailed')}
      </p>
    </div>
  );
}
