/**
 * The address to put in an `href`, absolute; `undefined` when it is not one a page may lead to.
 * `base`: the address of the dossier the link comes from; without one the page's own.
 * The contract's reader leaves bad links out already; this is the last door, for whatever comes from elsewhere.
 */
export function safeLink(link: string | undefined, base: string = document.baseURI): string | undefined {
  if (!link || !URL.canParse(link, base)) return undefined;
  const { protocol, href } = new URL(link, base);
  return /^(https?|mailto|tel):$/.test(protocol) ? href : undefined;
}
