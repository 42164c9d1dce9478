import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import { usualLanguages } from '#core/vocabulary/taking.ts';
import { hearFileDrops } from '#platform/file-drop.ts';
import { bringBack, carryOut, dismissBringBack, takeBack, useBringBack } from '#stores/bring-back.ts';
import { DropSign } from '#ui/DropSign.tsx';
import styles from './BringBack.module.css';
import { BroughtBack } from './BroughtBack.tsx';
import { FilePicker } from './FilePicker.tsx';
import { PlannedSummary } from './PlannedSummary.tsx';
import { TargetChoice } from './TargetChoice.tsx';
import { UnreadParts } from './UnreadParts.tsx';

/** Takes a file, shows what it would change, and changes it when told to. */
export function BringBack({ vocabulary }: { readonly vocabulary: Vocabulary }) {
  const { t, i18n } = useTranslation(['exchange', 'words', 'common']);
  const name = useBringBack((state) => state.name);
  const step = useBringBack((state) => state.step);
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  const [isOver, setOver] = useState(false);
  const take = useCallback(
    (file: File) => void bringBack(file, usualLanguages(vocabulary, i18n.language)),
    [vocabulary, i18n.language],
  );
  const onFiles = useCallback(
    ([file]: readonly File[]) => {
      if (!file) return;
      take(file);
      // It may have been let go far above.
      section.current?.scrollIntoView({ block: 'center' });
    },
    [take],
  );
  useEffect(() => hearFileDrops({ onOver: setOver, onFiles }), [onFiles]);
  const act = async (doing: Promise<void> | void) => {
    await doing;
    // The button that was pressed may be gone.
    flushSync(() => {});
    if (document.activeElement !== document.body) return;
    const next = ['[data-next] button', '[data-pick]'].map((each) => section.current?.querySelector<HTMLElement>(each));
    next.find(Boolean)?.focus();
  };
  const dismiss = (label: string): ReactNode => (
    <button type="button" className="framed" onClick={() => void act(dismissBringBack())}>
      {label}
    </button>
  );
  const isUnderWay = step.kind === 'reading' || step.kind === 'storing';
  return (
    <section aria-labelledby={heading} ref={section} data-bring-back={step.kind}>
      <h2 id={heading} className={styles.heading}>
        {t('bringBack')}
      </h2>
      <p className={styles.hint}>{t('bringBackHint')}</p>
      {isOver && <DropSign>{t('drop')}</DropSign>}
      <FilePicker onFile={take} />
      <div className={styles.outcome} data-planned={step.kind === 'planned' || undefined}>
        <div role="status">
          {isUnderWay && <p>{t(step.kind, { name })}</p>}
          {step.kind === 'refused' && <p>{t(`refused.${step.reason}`, { name })}</p>}
          {step.kind === 'planned' && <PlannedSummary name={name} step={step} />}
          {step.kind === 'done' && <BroughtBack plan={step.plan} />}
          {step.kind === 'undone' && <p>{t(`words:undo.${step.outcome}`)}</p>}
        </div>
        {isUnderWay && <progress className={styles.bar} aria-label={t(step.kind, { name })} />}
        {step.kind === 'planned' && step.source.kind === 'terms' && step.plan.isWorthwhile && (
          <TargetChoice target={step.source.target} vocabulary={vocabulary} />
        )}
        {step.kind === 'planned' && <UnreadParts source={step.source} fileName={name} />}
      </div>
      <p className={styles.actions} data-next>
        {step.kind === 'planned' && step.plan.isWorthwhile && (
          <button type="button" className="framed" onClick={() => void act(carryOut())}>
            {t('carryOut')}
          </button>
        )}
        {step.kind === 'done' && step.canTakeBack && (
          <button type="button" className="framed" onClick={() => void act(takeBack())}>
            {t('words:undo.action')}
          </button>
        )}
        {(step.kind === 'reading' || step.kind === 'planned') && dismiss(t('cancel'))}
        {(step.kind === 'refused' || step.kind === 'done' || step.kind === 'undone') && dismiss(t('common:dismiss'))}
      </p>
    </section>
  );
}
