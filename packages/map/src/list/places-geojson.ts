import { textIn, type Geometry, type Position } from '@wijkwelvaartswerk/contract';
import { wordsIn } from '@wijkwelvaartswerk/kit';
import { detailsOf } from '../card/details.js';
import type { PlaceView } from '../model.js';
import { downloadMessages } from './download-messages.js';
import type { Downloaded } from './download.js';

/** The places as GeoJSON (RFC 7946: WGS 84, outer rings counterclockwise), with the texts in the language of the page. */
export function placesGeoJson(given: Downloaded): string {
  const { dossier, model, language, listed } = given;
  return JSON.stringify(
    {
      type: 'FeatureCollection',
      name: wordsIn(downloadMessages, language).title(model.name),
      title: dossier.title && textIn(dossier.title, language, dossier.language),
      license: dossier.license,
      credit: model.credit,
      updated: dossier.updated,
      features: listed.map((place) => featureOf(place, given)),
    },
    null,
    1,
  );
}

function featureOf(place: PlaceView, { dossier, model, language, link }: Downloaded): object {
  const { id, number, name, layer, address, status, feature } = place;
  const { paragraphs, period, facts, organisation, url, image } = detailsOf(place, model, dossier, language);
  return {
    type: 'Feature',
    id,
    geometry: feature.geometry && wound(feature.geometry),
    properties: {
      number,
      name,
      layer: layer.title,
      example: layer.example || undefined,
      status,
      address,
      precision: feature.properties.precision,
      organisation: organisation?.name,
      since: period.from,
      until: period.to,
      summary: paragraphs.join('\n\n') || undefined,
      url: link(url),
      facts:
        facts.length > 0
          ? facts.map(({ source, ...fact }) => ({ ...fact, source: source && { ...source, url: link(source.url) } }))
          : undefined,
      image: image && { ...image, href: link(image.href) },
    },
  };
}

/** Polygons with their outer ring counterclockwise and their holes clockwise. */
function wound(geometry: NonNullable<Geometry>): NonNullable<Geometry> {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: woundRings(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(woundRings) };
  return geometry;
}

function woundRings<Ring extends readonly Position[]>(rings: readonly Ring[]): Ring[] {
  return rings.map((ring, index) => (areaOf(ring) > 0 === (index === 0) ? ring : (ring.toReversed() as unknown as Ring)));
}

/** Twice the area within a ring, negative when it runs clockwise. */
function areaOf(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => sum + (ring[index]![0] * y - x * ring[index]![1]), 0);
}
