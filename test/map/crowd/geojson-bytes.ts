/** A GeoJSON file of these features, as bytes. A text stands as it is. */
export function bytesOf(features: readonly unknown[], members = ''): Uint8Array {
  const texts = features.map((feature) => (typeof feature === 'string' ? feature : JSON.stringify(feature)));
  return new TextEncoder().encode(`{"type":"FeatureCollection",${members}"features":[${texts.join(',\n')}]}`);
}

export function feature(id: string | number | undefined, position: readonly number[] | null, properties: object = {}): object {
  const geometry = position && { type: 'Point', coordinates: position };
  return { type: 'Feature', ...(id !== undefined && { id }), geometry, properties: { name: `Plek ${id}`, ...properties } };
}
