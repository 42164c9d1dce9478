/**
 * Keeps an element of the text at the height of a sentence's first line, by the custom property `--beside` (a length
 * from the top of the box that it is positioned in).
 * @returns how to stop
 */
export function keepBeside(element: HTMLElement, sentence: HTMLElement): () => void {
  const place = (): void => {
    const [line] = sentence.getClientRects();
    const box = element.offsetParent?.getBoundingClientRect();
    if (line && box) element.style.setProperty('--beside', `${line.top - box.top}px`);
  };
  place();
  const observer = new ResizeObserver(place);
  if (sentence.parentElement) observer.observe(sentence.parentElement);
  if (element.offsetParent) observer.observe(element.offsetParent);
  return () => observer.disconnect();
}
