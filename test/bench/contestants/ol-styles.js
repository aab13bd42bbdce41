import CircleStyle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import { placeColour } from './view.js';

const white = new Fill({ color: '#fff' });
const place = new Fill({ color: placeColour });
const ring = new Stroke({ color: '#fff' });

/** A disc with a number in it, made once for each radius and text, as the example of clusters does. */
const discs = {};
export function disc(radius, text = '') {
  return (discs[`${radius} ${text}`] ??= new Style({
    image: new CircleStyle({ radius, stroke: ring, fill: place }),
    text: new Text({ text: String(text), fill: white }),
  }));
}

export const areaStyle = new Style({ stroke: new Stroke({ color: '#515f3c' }), fill: new Fill({ color: '#515f3c33' }) });

const flowStyles = {};
export function flowStyle(amount) {
  const width = 1 + Math.round(amount / 25_000);
  return (flowStyles[width] ??= new Style({ stroke: new Stroke({ color: '#b4622a', width }) }));
}
