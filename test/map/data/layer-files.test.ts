import { expect } from '@open-wc/testing';
import type { Layer, PlacesLayer } from '@wijkwelvaartswerk/contract';
import { LayerFiles } from '../../../packages/map/src/data/layer-files.js';
import { Fetches } from '../../support/fetches.js';
import { dossierWith, place, placesLayer } from '../dossiers.js';
import { noord, streets, until } from './asked.js';

const here = placesLayer('hier', [place('bank', [4.91, 52.4])]);
const service = { id: 'dienst', kind: 'places', title: 'Dienst', href: '/ogc/collections/x/items' } as Layer;
const file = { id: 'bestand', kind: 'places', title: 'Bestand', href: '/x.geojson' } as Layer;

let fetches: Fetches;

function filesOf(layers: Layer[], more = {}): LayerFiles {
  const dossier = dossierWith(layers, more);
  const parts = layers.filter(({ href }) => href).map((layer) => ({ id: layer.id, layer }));
  const link = (address?: string) => new URL(address!, document.baseURI).href;
  const files = new LayerFiles(parts, { dossier, link, changed: () => {}, failed: () => {} });
  files.want(new Set(layers.map(({ id }) => id)));
  return files;
}

/** Answers the last question with places in a row, and waits until they are there. */
async function answer(files: LayerFiles, id: string, first: number, count: number, longitude = 4.91): Promise<void> {
  const features = Array.from({ length: count }, (_, i) => place(`p${first + i}`, [longitude + i * 1e-6, 52.4]));
  fetches.asked.at(-1)!.answer(Response.json({ type: 'FeatureCollection', features }));
  await until(() => files.loads.get(id)?.state !== 'loading');
}

const bbox = (asked: { url: string } | undefined) => new URL(asked!.url).searchParams.get('bbox');
const shown = (files: LayerFiles, index: number) => (files.complete.map!.layers[index] as PlacesLayer).features?.features.length ?? 0;

describe('the files of a map', () => {
  beforeEach(() => {
    fetches = new Fetches();
  });
  afterEach(() => fetches.restore());

  it('are asked for the area of the dossier until there is a view', async () => {
    filesOf([here, service]);
    await until(() => fetches.asked.length === 1);
    const [west, , east] = bbox(fetches.asked[0])!.split(',').map(Number);
    expect(west! < 4.91 && east! > 4.91 && east! - west! < 0.05).to.equal(true);
  });

  it('are asked for a view elsewhere, and what was on its way for another is not waited for', async () => {
    const files = filesOf([here, service]);
    await until(() => fetches.asked.length === 1);
    files.look({ extent: [5.5, 52.1, 5.6, 52.2], resolution: 10 });
    await until(() => fetches.asked.length === 2);
    expect(fetches.asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    expect(bbox(fetches.asked[1])).to.equal('5.475,52.075,5.625,52.225');
  });

  it('are asked for once when they come whole, wherever someone looks', async () => {
    const files = filesOf([here, file]);
    await until(() => fetches.asked.length === 1);
    files.look({ extent: [5.5, 52.1, 5.6, 52.2], resolution: 10 });
    expect([fetches.asked.length, fetches.asked[0]!.signal.aborted]).to.deep.equal([1, false]);
  });

  it('are asked for again when they are switched off and on at once', async () => {
    const files = filesOf([here, file]);
    await until(() => fetches.asked.length === 1);
    files.want(new Set());
    files.want(new Set(['bestand']));
    await until(() => fetches.asked.length === 2);
    await answer(files, 'bestand', 0, 3);
    expect([fetches.asked[0]!.signal.aborted, shown(files, 1)]).to.deep.equal([true, 3]);
  });

  it('go on with what they ask when the view moves a little', async () => {
    const files = filesOf([here, service]);
    files.look(noord);
    await until(() => fetches.asked.length === 2);
    const [west, south, east, north] = noord.extent;
    files.look({ ...noord, extent: [west + 0.01, south, east + 0.01, north] });
    expect([fetches.asked.length, fetches.asked[1]!.signal.aborted]).to.deep.equal([2, false]);
  });

  it('keep what they had while and after more comes, each thing once and in its place', async () => {
    const files = filesOf([here, service]);
    files.look(streets);
    await until(() => fetches.asked.length === 2);
    await answer(files, 'dienst', 0, 3);
    files.look({ ...streets, extent: [4.95, 52.41, 4.96, 52.42] });
    expect(shown(files, 1)).to.equal(3);
    await until(() => fetches.asked.length === 3);
    await answer(files, 'dienst', 2, 3, 4.955);
    expect((files.complete.map!.layers[1] as PlacesLayer).features!.features.map(({ id }) => id)).to.deep.equal([
      'p0',
      'p1',
      'p2',
      'p3',
      'p4',
    ]);
  });

  it('let go of what is out of view when there is too much, first what came first', async () => {
    const files = filesOf([here, service]);
    for (let step = 0; step < 4; step++) {
      const west = 4.9 + step * 0.1;
      const asked = fetches.asked.length;
      files.look({ extent: [west, 52.39, west + 0.02, 52.41], resolution: 5 });
      await until(() => fetches.asked.length > asked);
      await answer(files, 'dienst', step * 4000, 4000, west + 0.001);
    }
    expect(shown(files, 1)).to.equal(10_000);
    const { features } = (files.complete.map!.layers[1] as PlacesLayer).features!;
    expect([features[0]!.id, features.at(-1)!.id]).to.deep.equal(['p6000', 'p15999']);
  });

  it('do not let a layer without end change what the map fits to', async () => {
    const files = filesOf([here, service]);
    files.look(noord);
    await until(() => fetches.asked.length === 2);
    await answer(files, 'dienst', 0, 3, 6.5);
    const [west, , east] = files.complete.neighbourhood.bounds!;
    expect(west! < 4.91 && east! > 4.91 && east! - west! < 0.05).to.equal(true);
  });

  it('let a whole file count for what the map fits to', async () => {
    const files = filesOf([here, file]);
    await until(() => fetches.asked.length === 1);
    await answer(files, 'bestand', 0, 3);
    expect(files.complete.neighbourhood.bounds).to.equal(undefined);
  });

  it('give the same dossier as long as nothing came', async () => {
    const files = filesOf([here, file]);
    const before = files.complete;
    expect(files.complete).to.equal(before);
    await until(() => fetches.asked.length === 1);
    await answer(files, 'bestand', 0, 3);
    expect(files.complete).to.not.equal(before);
    expect(files.complete).to.equal(files.complete);
  });

  it('say that nothing of a layer is in view, which is no failure', async () => {
    const files = filesOf([here, service]);
    await until(() => fetches.asked.length === 1);
    await answer(files, 'dienst', 0, 0);
    expect([files.loads.get('dienst')!.state, files.loads.get('dienst')!.shown]).to.deep.equal(['ready', 0]);
  });
});
