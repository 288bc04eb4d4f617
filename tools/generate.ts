/**
 * `npm run generate [-- --check]`: the references in docs from what runs: events from the contracts, the API from a district
 * that is started for it, and the types of @linli/client from the API. With --check nothing is written; a difference fails.
 */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { answersOf } from './answers/answers.ts';
import { apiReference, type OpenApi } from './runtime/api-reference.ts';
import { build } from './runtime/build.ts';
import { clientTypes } from './runtime/client-types.ts';
import { dataKindsReference } from './runtime/data-kinds-reference.ts';
import { District } from './runtime/district.ts';
import { eventReference } from './runtime/event-reference.ts';
import { machinesReference } from './runtime/machines-reference.ts';
import { root } from './runtime/paths.ts';
import { portNear } from './runtime/ports.ts';
import { removeData } from './runtime/postgres-user.ts';
import { RunNotes } from './runtime/processes.ts';
import { services } from './runtime/services.ts';
import { sightReference } from './runtime/sight-reference.ts';
import { printFailure, Trouble } from './runtime/trouble.ts';

const check = process.argv.includes('--check');
const docs = join(root, 'docs');
const employment = join(root, 'apps', 'employment');

/** The groups of roles that the console draws its menu by: the client knows no other lib. */
const roleGroups = (groups: Readonly<Record<string, readonly string[]>>): string =>
  [
    '/** Written by `npm run generate` from libs/contracts/src/identity/roles.ts. */',
    ...Object.entries(groups).map(([name, roles]) => `export const ${name} = ${JSON.stringify(roles)} as const;`),
  ].join('\n');

async function main(): Promise<void> {
  await build();
  const { agencyAsyncapi, asyncapi, contracts, dataKindWords, feedEntries, personalRoles, schemaOf, staffRoles, workingRoles } =
    await import('@linli/contracts');
  const { accountsFile } = await import('@linli/events');
  const { retentionReference } = await import('@linli/service/retention');
  // Without them no service starts that is new: what the broker lets it do, and what it says of its answers.
  const first = [...answerFiles(), { file: join(root, 'deploy', 'nats', 'accounts.conf'), content: `${accountsFile(services)}\n` }];
  if (!check) for (const { file, content } of first.filter(isDifferent)) writeFileSync(file, content);
  const openapi = await openApi();
  const files: Record<string, string> = {
    'asyncapi.json': json(asyncapi(contracts)),
    'asyncapi-agencies.json': json(agencyAsyncapi(feedEntries, 'https://linli.example')),
    'events.md': eventReference(contracts, schemaOf),
    'openapi.json': json(openapi),
    'api.md': apiReference(openapi),
    'permissions.md': `${(await machinesReference(root)).trimEnd()}\n\n${dataKindsReference(openapi, dataKindWords)}`,
    'personal-data.md': await sightReference(root),
    'retention.md': retentionReference(),
  };
  const different = [
    ...first,
    ...Object.entries(files).map(([name, content]) => ({ file: join(docs, name), content })),
    { file: join(root, 'libs', 'client', 'src', 'generated', 'api.ts'), content: await clientTypes(openapi) },
    {
      file: join(root, 'libs', 'client', 'src', 'generated', 'role-groups.ts'),
      content: roleGroups({ personalRoles, staffRoles, workingRoles }),
    },
    { file: join(employment, 'src', 'wording', 'measured.ts'), content: await wordingMeasured() },
  ]
    .map(({ file, content }) => ({ file, content: `${content.trimEnd()}\n` }))
    .filter(isDifferent);
  if (check && different.length > 0) {
    throw new Trouble(
      `Out of date: ${different.map(({ file }) => relative(root, file)).join(', ')}.`,
      'npm run generate, and commit what it writes.',
    );
  }
  for (const { file, content } of different) {
    writeFileSync(file, content);
    console.log(`✓ wrote ${relative(root, file)}`);
  }
  if (different.length === 0) console.log('✓ the references are up to date');
}

interface Generated {
  file: string;
  content: string;
}

const isDifferent = ({ file, content }: Generated): boolean => !existsSync(file) || readFileSync(file, 'utf8') !== content;

/** What the operations of each service answer, from its types. */
function answerFiles(): Generated[] {
  return services.map((service) => {
    const project = join(root, 'apps', service);
    return { file: join(project, 'answers.json'), content: `${json(answersOf(project))}\n` };
  });
}

/** How often the rules about the words of a posting err, on postings that they were never tuned on. */
async function wordingMeasured(): Promise<string> {
  const { measure } = (await import(join(employment, 'dist', 'wording', 'measure.rules.js'))) as {
    measure: (postings: unknown) => Record<string, Record<string, number>>;
  };
  const { unseen } = JSON.parse(readFileSync(join(employment, 'test', 'postings.json'), 'utf8')) as { unseen: unknown };
  const line = ([name, { n, of, from, to }]: [string, Record<string, number>]) =>
    `  ${name}: { n: ${n}, of: ${of}, from: ${from}, to: ${to} },`;
  return [
    '// Written by `npm run generate` from test/postings.json; a test fails when it is old.',
    `import type { Measured } from './measure.rules.js';`,
    '',
    'export const measured: Measured = {',
    ...Object.entries(measure(unseen)).map(line),
    '};',
  ].join('\n');
}

const PATIENCE_MS = 120_000;

/** Services make their documents when they are first asked, which takes a busy machine longer than the gateway waits. */
async function documentAt(url: string): Promise<Response> {
  for (const end = Date.now() + PATIENCE_MS; ;) {
    const answer = await fetch(url);
    if (answer.status !== 504 || Date.now() > end) return answer;
  }
}

/** The merged document, as the gateway serves it, of a district without data. */
async function openApi(): Promise<OpenApi> {
  const dataDir = mkdtempSync(join(tmpdir(), 'linli-generate-'));
  const port = await portNear(28_080);
  const district = new District({ dataDir, port, demo: false, notes: new RunNotes(dataDir) });
  try {
    await district.start();
    const answer = await documentAt(`http://127.0.0.1:${port}/openapi.json`);
    if (!answer.ok) throw new Trouble(`The gateway gives no OpenAPI document (${answer.status}).`, 'Look at its log.');
    // Where it runs is no part of what it is.
    const text = (await answer.text()).replaceAll(district.url, 'https://linli.example');
    const document = JSON.parse(text) as OpenApi & { servers?: unknown };
    document.servers = [{ url: '/' }];
    return document;
  } finally {
    await district.stop();
    removeData(dataDir);
  }
}

function json(document: unknown): string {
  return JSON.stringify(document, undefined, 1);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    printFailure(error);
    process.exit(1);
  },
);
