import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { cache, root } from './runtime/paths.ts';
import { services } from './runtime/services.ts';

/** Rarely used, and large: each is loaded with its first use (docs/adr/073). */
const rare = [
  '@aws-sdk/client-s3',
  '@cj-tech-master/excelts',
  '@digitalbazaar/vc',
  '@turf/turf',
  'fontkit',
  'file-type',
  'jsonld',
  'pdfkit',
  'qrcode',
  'sharp',
];
/** What the edge has no use for. */
const ofServices = ['@nats-io/transport-node', '@nestjs/common', 'class-validator', 'libphonenumber-js', 'pg', 'rxjs', 'typeorm'];

const PROGRAM = `
import { registerHooks } from 'node:module';
const loaded = new Set();
registerHooks({ load: (url, context, next) => (loaded.add(url), next(url, context)) });
for (const file of process.argv.slice(1)) await import(file);
process.stdout.write(JSON.stringify([...loaded]), () => process.exit());`;

/** The packages that are loaded when these files of an app are. */
function packagesOf(app: string, ...files: string[]): string[] {
  const paths = files.map((file) => join(root, 'apps', app, 'dist', file));
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', PROGRAM, ...paths], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
    env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: join(cache, 'compile') },
  });
  const urls = JSON.parse(said) as string[];
  return [...new Set(urls.flatMap((url) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []))];
}

describe('what is loaded at start', () => {
  it.each(services)('is nothing that %s rarely uses', (service) => {
    const packages = packagesOf(service, 'service.js');
    expect(packages).toContain('typeorm');
    expect(packages.filter((name) => rare.includes(name))).toEqual([]);
  });

  it('is nothing of the services in the gateway', () => {
    const packages = packagesOf('gateway', 'gateway.js');
    expect(packages).toContain('fastify');
    expect(packages.filter((name) => [...rare, ...ofServices, '@scalar/fastify-api-reference'].includes(name))).toEqual([]);
  });

  it('is seen: the control, a service with what sets a paper', () => {
    expect(packagesOf('employment', 'service.js', 'sharing/notice-pdf.js')).toEqual(expect.arrayContaining(['pdfkit', 'qrcode']));
  });
});
