// The software bill of materials of a published folder, as CycloneDX 1.6: node infra/sbom.mjs FOLDER
// Every NuGet package and the .NET runtime in it, and every npm package of the lock files beneath it.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
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

const npm = readdirSync(folder, { recursive: true })
  .filter(file => file.endsWith('node_modules/.package-lock.json'))
  .flatMap(file => Object.entries(read(file).packages))
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
