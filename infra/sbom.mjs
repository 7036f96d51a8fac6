// The software bill of materials of a published folder, as CycloneDX 1.6: node infra/sbom.mjs FOLDER
// Every NuGet package and the .NET runtime in it, and every npm package of the typesetter that stands there: Node.js, Typst and the fonts.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const read = file => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const hex = (integrity, algorithm) => Buffer.from(integrity.replace(`${algorithm}-`, ''), 'base64').toString('hex');
const hashes = integrity => (integrity ? [{ alg: 'SHA-512', content: hex(integrity, 'sha512') }] : []);
const library = (kind, name, version, integrity) => ({
  type: 'library',
  'bom-ref': `pkg:${kind}/${name.replace('@', '%40')}@${version}`,
  name,
  version,
  purl: `pkg:${kind}/${name.replace('@', '%40')}@${version}`,
  hashes: hashes(integrity),
});

const nuget = Object.entries(read('LrtIntegration.deps.json').libraries)
  .filter(([, found]) => found.type === 'package' || found.type === 'runtimepack')
  .map(([key, found]) => library('nuget', key.split('/')[0].replace('runtimepack.', ''), key.split('/')[1], found.sha512));

// Fonts are copied out of their packages; what is optional is there only for this platform.
const lock = JSON.parse(readFileSync(new URL('../Functions/Render/Pdf/package-lock.json', import.meta.url), 'utf8'));
const npm = Object.entries(lock.packages)
  .filter(([path, found]) => path !== '' && (!found.optional || existsSync(join(folder, 'typesetter', path))))
  .map(([path, found]) => library('npm', path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), found.version, found.integrity));

const components = [...new Map([...nuget, ...npm].map(found => [found.purl, found])).values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));

// No serial number and no time: the same packages give the same bytes.
const digest = createHash('sha256').update(JSON.stringify(components)).digest('hex');
process.stdout.write(`${JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', 'bom-ref': 'lrt-integration', name: 'lrt-integration', version: digest.slice(0, 12) } },
  components,
  dependencies: [{ ref: 'lrt-integration', dependsOn: components.map(component => component['bom-ref']) }],
}, null, 2)}\n`);
