import { type RefObject, useEffect, useState } from 'react';

/** How far from the screen the eye is near, in screens above and below. */
const NEAR = '150% 0%';

/** Whether an element has been near the screen; always for one that is asked not to wait. It stays so. */
export function useIsNear(ref: RefObject<Element | null>, isAlways: boolean): boolean {
  const [hasBeenNear, setHasBeenNear] = useState(false);
  const isNear = isAlways || hasBeenNear;
  useEffect(() => {
    const element = ref.current;
    if (isNear || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setHasBeenNear(true);
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isNear]);
  return isNear;
}
