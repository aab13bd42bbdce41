import type { LayerCount } from './picture/scene.js';
import type { Shown } from './shown.js';

/** So many layers are named. */
const NAMED = 3;

/** What is in a cluster, in two parts: `5 plekken`, and of which layers, `3 bewonersgroepen, 2 ondernemers`. */
export function clusterWords(
  layers: readonly LayerCount[],
  { model, say, count }: Pick<Shown, 'model' | 'say' | 'count'>,
): [string, string] {
  const all = layers.reduce((sum, layer) => sum + layer.count, 0);
  const title = ({ layer }: LayerCount) => inSentence(model.layers.find(({ id }) => id === layer)?.title ?? layer);
  const named = layers.slice(0, layers.length > NAMED + 1 ? NAMED : NAMED + 1);
  const rest = layers.slice(named.length).reduce((sum, layer) => sum + layer.count, 0);
  const kinds = layers.length === 1 ? named.map(title) : named.map((layer) => `${count(layer.count)} ${title(layer)}`);
  if (rest > 0) kinds.push(say.others(count(rest)));
  return [say.places(count(all), all === 1), kinds.join(', ')];
}

/** Lower case at its beginning; not of what is written in capitals, such as IJ-oevers. */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
