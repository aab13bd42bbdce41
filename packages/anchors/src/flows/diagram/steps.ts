/** Arrows, Home and End walk through a row of buttons, of which Tab goes to one. `isTurned`: reading begins at the right. */
export function stepFrom(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  order: readonly string[],
  current: string | undefined,
  isTurned: boolean,
): string | undefined {
  const at = current === undefined ? -1 : order.indexOf(current);
  if (at < 0 || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const [onward, back] = isTurned ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === 'ArrowDown' || key === onward) return order[Math.min(at + 1, order.length - 1)];
  if (key === 'ArrowUp' || key === back) return order[Math.max(at - 1, 0)];
  if (key === 'Home') return order[0];
  return key === 'End' ? order.at(-1) : undefined;
}
