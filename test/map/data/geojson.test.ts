import { expect } from '@open-wc/testing';
import { readGeoJson } from '../../../packages/map/src/data/geojson.js';
import { failing } from './asked.js';

const bytes = (json: unknown) => new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json));
const tree = { type: 'Feature', id: 'eik', geometry: { type: 'Point', coordinates: [4.9, 52.4] }, properties: { name: 'De eik' } };
const failure = (json: unknown) => failing(new Promise((done) => done(readGeoJson(bytes(json)))));

describe('readGeoJson', () => {
  for (const [what, json, features] of [
    ['a collection', { type: 'FeatureCollection', features: [tree, tree] }, [tree, tree]],
    ['a collection with an invisible mark before it', `\ufeff${JSON.stringify({ features: [tree] })}`, [tree]],
    ['one feature', tree, [tree]],
    ['a bare geometry', tree.geometry, [{ geometry: tree.geometry }]],
    ['a list of features', [tree], [tree]],
    ['features that do not say that they are', { features: [{ geometry: null, properties: {} }] }, [{ geometry: null, properties: {} }]],
    ['a list of rows', [{ from: 'a', to: 'b' }], [{ properties: { from: 'a', to: 'b' } }]],
    ['lines', { lines: [{ from: 'a', to: 'b' }] }, [{ properties: { from: 'a', to: 'b' } }]],
    ['flows', { flows: [{ from: 'a' }] }, [{ properties: { from: 'a' } }]],
    ['a collection of nothing', { type: 'FeatureCollection', features: [] }, []],
  ] as const) {
    it(`takes ${what}`, () => expect(readGeoJson(bytes(json)).features).to.deep.equal(features));
  }

  it('says in which coordinates it is', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
    expect(readGeoJson(bytes({ features: [], crs })).crs).to.equal('urn:ogc:def:crs:EPSG::28992');
    for (const other of [null, {}, 'EPSG:1', { properties: { name: 5 } }, { properties: null }]) {
      expect(readGeoJson(bytes({ features: [], crs: other })).crs).to.equal(undefined);
    }
  });

  const text = JSON.stringify({ type: 'FeatureCollection', features: [tree, tree] });
  for (const [what, json, code] of [
    ['nothing', '', 'empty'],
    ['only spaces', ' \n', 'empty'],
    ['a web page', '\n<!doctype html><title>{</title>', 'web-page'],
    ['a file that stops in a word', text.slice(0, -20), 'cut-short'],
    ['a file that stops between features', text.slice(0, text.indexOf('},{') + 1), 'cut-short'],
    ['a file that stops in a text with brackets', '{"features":[{"name":"a]}', 'cut-short'],
    ['something else', 'trees: 5', 'unreadable'],
    ['a comma too many', '{"features":[],}', 'unreadable'],
    ['a number', '5', 'unreadable'],
    ['null', 'null', 'unreadable'],
    ['an object of something else', { trees: 5 }, 'unreadable'],
    ['a list that is none', { features: 5 }, 'unreadable'],
  ] as const) {
    it(`says what ${what} is`, async () => expect(await failure(json)).to.equal(code));
  }
});
