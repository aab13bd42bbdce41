/** Whether an item is about a person who did not agree to be seen in public. What is unclear counts as no. */
export function concernsPrivate(item: unknown): boolean {
  if (typeof item !== 'object' || item === null || !('person' in item) || item.person === undefined) return false;
  return (item.person as { consent?: unknown } | null)?.consent !== 'public';
}
