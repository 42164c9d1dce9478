import { type FocusEvent, type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';
import styles from './MenuButton.module.css';

interface Props {
  readonly label: string;
  /** What the button shows; its name is the label. */
  readonly face: ReactNode;
  /** What the menu holds; it is drawn when the menu is first opened. */
  readonly children: ReactNode;
}

/** Where a menu may be as wide as the page, in CSS pixels: it then stands at the page's edge, not at its button's. */
const NARROW = 480;

/** What a menu keeps free between itself and the edge of the page, in CSS pixels. */
const EDGE = 8;

/** Puts a menu under its button, or over it where the button stands at the foot of the screen. */
function placeAt(menu: HTMLElement, button: HTMLElement): void {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const isInLowerHalf = top + bottom > innerHeight;
  const isInRightHalf = left + right > innerWidth;
  const toEdge = isInRightHalf ? document.documentElement.clientWidth - right : left;
  const gap = innerWidth < NARROW ? EDGE : Math.max(toEdge, EDGE);
  menu.style.inset = [
    isInLowerHalf ? 'auto' : `${bottom}px`,
    isInRightHalf ? `${gap}px` : 'auto',
    isInLowerHalf ? `${innerHeight - top}px` : 'auto',
    isInRightHalf ? 'auto' : `${gap}px`,
  ].join(' ');
  menu.style.maxInlineSize = `${document.documentElement.clientWidth - gap - EDGE}px`;
  menu.style.maxBlockSize = `${(isInLowerHalf ? top : innerHeight - bottom) - 16}px`;
}

/** A button that opens a native popover beside itself; leaving it, by a click elsewhere, Escape or Tab, closes it. */
export function MenuButton({ label, face, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [hasBeenOpened, setHasBeenOpened] = useState(false);
  const open = ({ currentTarget, newState }: ToggleEvent<HTMLDivElement>) => {
    if (newState !== 'open' || !button.current) return;
    setHasBeenOpened(true);
    placeAt(currentTarget, button.current);
  };
  const closeOnLeaving = ({ relatedTarget }: FocusEvent) => {
    if (!relatedTarget || relatedTarget === button.current) return;
    const menu = document.getElementById(id);
    if (!menu?.contains(relatedTarget)) menu?.hidePopover?.();
  };
  return (
    <div className={styles.menu}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        popoverTarget={id}
        aria-label={label}
        title={label}
        onBlur={closeOnLeaving}
      >
        {face}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it watches the focus leave its controls, and takes no press itself */}
      <div id={id} className={styles.popover} popover="auto" onBeforeToggle={open} onBlur={closeOnLeaving}>
        {hasBeenOpened && children}
      </div>
    </div>
  );
}
