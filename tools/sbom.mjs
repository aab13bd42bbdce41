// A software bill of materials of the files for a script tag. `npm sbom` lists what is installed, not what is in the bundle.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { shippedIn } from './shipped.mjs';

/** A plugin of Rollup: writes sbom.cdx.json (CycloneDX 1.5). The same for the same sources, so without a date or a serial number. */
export function sbom() {
  return {
    name: 'sbom',
    generateBundle(_options, bundle) {
      const { name, version, description, license } = JSON.parse(readFileSync('packages/embed/package.json', 'utf8'));
      const installed = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
      const components = shippedIn(bundle).map(({ folder, manifest }) => ({
        ...component(manifest),
        ...hashes(installed[relative('.', folder).replaceAll('\\', '/')]?.integrity),
      }));
      const source = {
        bomFormat: 'CycloneDX',
        specVersion: '1.5',
        version: 1,
        metadata: { component: { ...component({ name, version, license }), description } },
        components,
        dependencies: [{ ref: refOf({ name, version }), dependsOn: components.map((one) => one['bom-ref']) }],
      };
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: `${JSON.stringify(source, null, 2)}\n` });
    },
  };
}

/** The package URL: what a list of vulnerabilities knows a package by. */
const refOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function component({ name, version, license }) {
  const licences = /\s/.test(license) ? { expression: license } : { license: { id: license } };
  return { type: 'library', 'bom-ref': refOf({ name, version }), name, version, purl: refOf({ name, version }), licenses: [licences] };
}

/** The hash by which npm installed it (`sha512-…`), in the way CycloneDX writes it. */
function hashes(integrity) {
  const [, value] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return value ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(value, 'base64').toString('hex') }] } : {};
}
