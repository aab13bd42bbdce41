/** A key that was meant to be `person`, such as `persoon`. Nothing else in the contract begins so. */
const MEANT = /^pers/i;

/** Whether an item is about a person who did not agree to be seen in public. What is unclear counts as no. */
export function concernsPrivate(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false;
  const { person } = item as { person?: { consent?: unknown } | null };
  if (person !== undefined) return person?.consent !== 'public';
  for (const key in item) if (key !== 'person' && MEANT.test(key)) return true;
  return false;
}
