import { memo, type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { keepsBack } from '#core/ways.ts';
import { guessHeights, measureSection, onHeightsForgotten } from '#platform/section-heights.ts';
import { rememberLines } from '#platform/steady-lines.ts';
import { whenIdle } from '#platform/when-idle.ts';
import { selectedUnitId, useReader } from '#stores/reader.ts';
import { FarText } from './FarText.tsx';
import { SectionText, type SectionTextProps } from './SectionText.tsx';
import styles from './TextSection.module.css';
import type { ReadingState } from './unit-props.ts';
import { useIsNear } from './use-is-near.ts';

declare module 'react' {
  interface CSSProperties {
    '--section-length'?: number;
  }
}

interface Props extends SectionTextProps {
  /** Whether it is seen first. */
  readonly isFirst: boolean;
  /** Whether it is the whole text. */
  readonly isOnly: boolean;
}

/**
 * A stretch of the text. Of a long text the browser sets only what is in view; the rest is there as plain text, to be
 * found, marked and printed, and comes to life when the eye comes near.
 */
export const TextSection = memo(function TextSection({ isFirst, isOnly, ...text }: Props) {
  const { section, way, layout } = text;
  const element = useRef<HTMLDivElement>(null);
  const isAlive = useRef(isFirst);
  const steadyLines = useRef(() => {});
  const onComing = useCallback(() => {
    if (isAlive.current) return;
    steadyLines.current = rememberLines(() => [...(element.current?.querySelectorAll('p') ?? [])]);
  }, []);
  const isNearEye = useIsNear(element, {
    isNearAtFirst: isFirst,
    isAlways: isOnly,
    setting: `${way} ${layout}`,
    onComing,
  });
  const currentId = useReader((state) => {
    const selected = selectedUnitId(state);
    return selected !== null && section.unitIds.has(selected) ? selected : null;
  });
  const isNear = isNearEye || currentId !== null;
  useLayoutEffect(() => {
    isAlive.current = isNear;
    if (isNear) steadyLines.current();
    steadyLines.current = () => {};
  }, [isNear]);
  useEffect(() => (isOnly ? undefined : measureWhenIdle(element)), [isOnly]);
  useLayoutEffect(() => {
    if (!isFirst || isOnly) return;
    const guess = () => element.current && guessHeights(element.current, section.length);
    guess();
    return onHeightsForgotten(guess);
  }, [isFirst, isOnly, section]);
  return (
    <div
      ref={element}
      className={isOnly ? undefined : styles.section}
      style={{ '--section-length': section.length }}
      data-section
    >
      {isNear ? <NearText {...text} currentId={currentId} /> : <FarText {...text} />}
    </div>
  );
});

/** Measures a section anew each time that the heights no longer hold. @returns how to stop */
function measureWhenIdle(section: RefObject<HTMLElement | null>): () => void {
  let callOff = () => {};
  const stop = onHeightsForgotten(() => {
    callOff();
    callOff = whenIdle(() => section.current && measureSection(section.current));
  });
  return () => {
    stop();
    callOff();
  };
}

const NearText = memo(function NearText({ currentId, ...text }: SectionTextProps & Pick<ReadingState, 'currentId'>) {
  const revealed = useReader((state) => (keepsBack(text.way) ? state.revealed : null));
  return <SectionText {...text} reading={{ currentId, revealed, isFar: false }} />;
});
