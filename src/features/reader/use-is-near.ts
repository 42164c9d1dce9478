import { type RefObject, startTransition, useEffect, useState } from 'react';

/** How far from the screen the eye is near, in screens above and below. */
const NEAR = '150% 0%';

interface Manner {
  readonly isNearAtFirst: boolean;
  /** Where it never is far: then nothing is watched. */
  readonly isAlways: boolean;
  /** How the text is set: set otherwise, what is far from the screen is far until it comes near again. */
  readonly setting: string;
  /** Called when it comes near. */
  readonly onComing: () => void;
}

/** Whether an element is near the screen, or has been since its text was set as it is. */
export function useIsNear(ref: RefObject<Element | null>, manner: Manner): boolean {
  const { isNearAtFirst, isAlways, setting, onComing } = manner;
  const [near, setNear] = useState({ isNow: isNearAtFirst, since: isNearAtFirst ? setting : null });
  useEffect(() => {
    if (isAlways || !ref.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const isNow = entries.at(-1)?.isIntersecting === true;
        if (isNow) onComing();
        // Not yet in view, so it may come to life piece by piece, between one turn of the wheel and the next.
        startTransition(() =>
          setNear((known) => {
            const since = isNow ? setting : known.since;
            return known.isNow === isNow && known.since === since ? known : { isNow, since };
          }),
        );
      },
      { rootMargin: NEAR },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, isAlways, setting, onComing]);
  return isAlways || near.isNow || near.since === setting;
}
