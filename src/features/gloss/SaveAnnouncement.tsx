import { useTranslation } from 'react-i18next';
import { useUndo } from '#stores/vocabulary-undo.ts';

/** Tells a screen reader what has been saved, let go of or undone, by whatever means. */
export function SaveAnnouncement() {
  const { t } = useTranslation('words');
  const { last, outcome } = useUndo();
  return (
    <p className="visually-hidden" aria-live="polite">
      {outcome && t(`undo.${outcome}`)}
      {last && t(`undo.${last.kind}`, { count: last.count })}
    </p>
  );
}
