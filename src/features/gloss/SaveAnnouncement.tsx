import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Deed, useUndo } from '#stores/vocabulary-undo.ts';
import { FilledMessage } from '#ui/FilledMessage.tsx';

/** Tells a screen reader what has been saved, let go of or undone, by whatever means; not what was done elsewhere before. */
export function SaveAnnouncement() {
  const { t } = useTranslation('words');
  const state = useUndo();
  const [before] = useState(state);
  const { last, outcome } = state === before ? { last: null, outcome: null } : state;
  return (
    <p className="visually-hidden" aria-live="polite">
      {outcome && t(`undo.${outcome}`)}
      {last && <Saying deed={last} />}
    </p>
  );
}

/** A key saves a word, the expression round it or its sentence: it is said which it was. */
function Saying({ deed: { kind, count, change } }: { readonly deed: Deed }) {
  const { t } = useTranslation(['gloss', 'words']);
  const [step] = change.items;
  const item = step?.after ?? step?.before;
  if ((kind !== 'saved' && kind !== 'removed') || !item) return t(`words:undo.${kind}`, { count });
  if (item.kind === 'sentence') return t(`gloss:said.${kind}Unit`);
  const message = t(`gloss:said.${kind}`, { skipInterpolation: true });
  return <FilledMessage message={message} parts={{ word: <bdi lang={item.languages.source}>{item.lemma}</bdi> }} />;
}
