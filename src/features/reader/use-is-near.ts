import { type RefObject, startTransition, useEffect, useState } from 'react';

/** How far from the screen the eye is near, in screens above and below. */
const NEAR = '150% 0%';

/** Whether an element has been near the screen, or was so from the first. */
export function useIsNear(ref: RefObject<Element | null>, isNearAtFirst: boolean): boolean {
  const [isNear, setIsNear] = useState(isNearAtFirst);
  useEffect(() => {
    const element = ref.current;
    if (isNear || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        // Not yet in view, so it may come to life piece by piece, between one turn of the wheel and the next.
        if (entries.some(({ isIntersecting }) => isIntersecting)) startTransition(() => setIsNear(true));
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isNear]);
  return isNear;
}
