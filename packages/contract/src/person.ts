/** Whether an item is about a person who did not agree to be seen in public. What is unclear counts as no. */
export function concernsPrivate(item: unknown): boolean {
  const { person } = (item ?? {}) as { readonly person?: { readonly consent?: unknown } | null };
  return person !== undefined && person?.consent !== 'public';
}
