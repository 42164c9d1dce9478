/** Whether the reader has marked text, for copying as a rule. */
export function hasMarkedText(): boolean {
  const marked = getSelection();
  return marked !== null && !marked.isCollapsed;
}
