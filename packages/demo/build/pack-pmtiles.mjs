// Packs a folder of vector tiles (z/x/y.pbf, as GDAL's MVT driver writes them) into one PMTiles archive, version 3 of its specification.
// Usage: node packages/demo/build/pack-pmtiles.mjs <folder> <archive> <west,south,east,north>
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId } from 'pmtiles';

const HEADER = 127;
const [folder, archive, bounds] = process.argv.slice(2);

/** Numbers as the directories have them: seven bits a byte, the lowest first. */
function varint(number) {
  const bytes = [];
  for (let rest = number; ; rest = Math.floor(rest / 128)) {
    bytes.push(rest < 128 ? rest : (rest % 128) | 128);
    if (rest < 128) return bytes;
  }
}

const tiles = globSync(`${folder}/*/*/*.pbf`)
  .map((file) => {
    const [z, x, y] = file.match(/\d+/g).slice(-3).map(Number);
    return { z, id: zxyToTileId(z, x, y), bytes: readFileSync(file) };
  })
  .sort((a, b) => a.id - b.id);

// One directory: the steps from id to id, then runs of one tile, lengths, and where each begins (0: right after the one before).
const directory = gzipSync(
  Buffer.from([
    ...varint(tiles.length),
    ...tiles.flatMap(({ id }, i) => varint(id - (tiles[i - 1]?.id ?? 0))),
    ...tiles.flatMap(() => varint(1)),
    ...tiles.flatMap(({ bytes }) => varint(bytes.length)),
    ...tiles.flatMap((_, i) => varint(i === 0 ? 1 : 0)),
  ]),
);
const { name, json } = JSON.parse(readFileSync(`${folder}/metadata.json`, 'utf8'));
const metadata = gzipSync(JSON.stringify({ name, vector_layers: JSON.parse(json).vector_layers }));
const content = Buffer.concat(tiles.map(({ bytes }) => bytes));

const header = Buffer.alloc(HEADER);
header.write('PMTiles');
header[7] = 3;
const [afterDirectory, afterMetadata] = [HEADER + directory.length, HEADER + directory.length + metadata.length];
const places = [HEADER, directory.length, afterDirectory, metadata.length, afterMetadata, 0, afterMetadata, content.length];
[...places, tiles.length, tiles.length, tiles.length].forEach((number, i) => header.writeBigUInt64LE(BigInt(number), 8 + i * 8));
const [lowest, highest] = [Math.min(...tiles.map(({ z }) => z)), Math.max(...tiles.map(({ z }) => z))];
header.set([1, Compression.Gzip, Compression.Gzip, TileType.Mvt, lowest, highest], 96);
const [west, south, east, north] = bounds.split(',').map(Number);
[west, south, east, north].forEach((degrees, i) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + i * 4));
header[118] = lowest;
[(west + east) / 2, (south + north) / 2].forEach((degrees, i) => header.writeInt32LE(Math.round(degrees * 1e7), 119 + i * 4));

writeFileSync(archive, Buffer.concat([header, directory, metadata, content]));
console.log(
  `${tiles.length} tiles of zoom ${lowest} to ${highest}, ${HEADER + directory.length + metadata.length + content.length} bytes: ${archive}`,
);
