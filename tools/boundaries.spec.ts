import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface Sample {
  file: string;
  code: string;
}

/** ESLint loads its own modules natively, so it runs beside Jest, once for all samples. */
function lint(samples: Sample[]): string[][] {
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint();
    const rules = [];
    for (const { file, code } of JSON.parse(process.argv[1])) {
      const [result] = await eslint.lintText(code, { filePath: file });
      rules.push(result.messages.filter((message) => message.severity === 2).map((message) => message.ruleId));
    }
    console.log(JSON.stringify(rules));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script, JSON.stringify(samples)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' },
  });
  return JSON.parse(output.trim().split('\n').at(-1)!) as string[][];
}

const boundary = '@nx/enforce-module-boundaries';
const byName = '@typescript-eslint/no-restricted-imports';
const restricted = 'no-restricted-imports';
const syntax = 'no-restricted-syntax';

const forbidden: [string, Sample, string][] = [
  [
    'an app imports an app',
    { file: 'apps/grid/src/sample.ts', code: "import { x } from '@linli/volunteering';\nexport const y = x;\n" },
    byName,
  ],
  [
    'an app reaches into another by path',
    { file: 'apps/grid/src/sample.ts', code: "import { x } from '../../volunteering/src/main.js';\nexport const y = x;\n" },
    boundary,
  ],
  ['problems know a lib', { file: 'libs/problems/src/sample.ts', code: "export { contracts } from '@linli/contracts';\n" }, boundary],
  ['problems know a package', { file: 'libs/problems/src/sample.ts', code: "export { IsUUID } from 'class-validator';\n" }, boundary],
  ['contracts know Nest', { file: 'libs/contracts/src/sample.ts', code: "export { Module } from '@nestjs/common';\n" }, boundary],
  [
    'a lib outside of tests knows the test servers',
    { file: 'libs/events/src/sample.ts', code: "export { testNats } from '@linli/testing';\n" },
    boundary,
  ],
  ['the gateway knows a database', { file: 'apps/gateway/src/sample.ts', code: "export { DataSource } from 'typeorm';\n" }, boundary],
  ['the console knows Nest', { file: 'apps/console/src/sample.ts', code: "export { Module } from '@nestjs/common';\n" }, boundary],
  [
    'the console knows a service’s lib',
    { file: 'apps/console/src/sample.ts', code: "export { holds } from '@linli/service';\n" },
    boundary,
  ],
  [
    'the console knows a module of Node',
    { file: 'apps/console/src/sample.ts', code: "export { readFileSync } from 'node:fs';\n" },
    restricted,
  ],
  ['the client knows a module of Node', { file: 'libs/client/src/sample.ts', code: "export { readFileSync } from 'fs';\n" }, restricted],
  [
    'rules know a framework',
    { file: 'apps/grid/src/cases/sample.rules.ts', code: "export { Injectable } from '@nestjs/common';\n" },
    restricted,
  ],
  [
    'rules know the clock of the service',
    { file: 'apps/grid/src/cases/sample.rules.ts', code: "export { Clock } from '@linli/service';\n" },
    restricted,
  ],
  ['rules know an entity', { file: 'apps/grid/src/cases/sample.rules.ts', code: "export { Case } from './case.entity.js';\n" }, restricted],
  [
    'rules know a module of Node',
    { file: 'apps/grid/src/cases/sample.rules.ts', code: "export { randomUUID } from 'node:crypto';\n" },
    restricted,
  ],
  [
    'an entity is saved instead of inserted or changed',
    {
      file: 'apps/grid/src/sample.ts',
      code: 'export const keep = (tx: { manager: { save(row: object): void } }) => tx.manager.save({});\n',
    },
    syntax,
  ],
  [
    'an entity is saved by its repository',
    {
      file: 'apps/grid/src/sample.ts',
      code: "export const keep = (manager: { getRepository(name: string): { remove(row: object): void } }) => manager.getRepository('x').remove({});\n",
    },
    syntax,
  ],
  [
    'SQL stands beside a rule',
    {
      file: 'apps/grid/src/cases/sample.service.ts',
      code: "export const all = (tx: { sql: { query(text: string): void } }) => tx.sql.query('SELECT 1');\n",
    },
    syntax,
  ],
  [
    'an update is asked of the manager',
    {
      file: 'apps/grid/src/cases/sample.store.ts',
      code: "export const all = (manager: { query(text: string): void }) => manager.query('UPDATE x SET y = 1');\n",
    },
    syntax,
  ],
  [
    'a migration calls code that changes',
    { file: 'apps/grid/src/migrations/sample.ts', code: "export { holds } from '@linli/service';\n" },
    restricted,
  ],
  [
    'a migration reaches out of its folder',
    { file: 'libs/service/src/migrations/sample.ts', code: "export { migrate } from '../boot/migrate.js';\n" },
    restricted,
  ],
  [
    'a migration leaves what it does to TypeORM',
    { file: 'apps/grid/src/migrations/sample.ts', code: "import { Table } from 'typeorm';\nexport const table = new Table();\n" },
    byName,
  ],
];

const allowed: [string, Sample][] = [
  [
    'an app imports the libs',
    { file: 'apps/grid/src/sample.ts', code: "export { holds } from '@linli/service';\nexport { contracts } from '@linli/contracts';\n" },
  ],
  [
    'a test imports the test servers',
    { file: 'libs/events/test/sample.int.spec.ts', code: "export { testNats } from '@linli/testing';\n" },
  ],
  [
    'a migration imports another, and types',
    {
      file: 'apps/grid/src/migrations/sample.ts',
      code: "import { serviceTables } from '@linli/service/migrations';\nimport type { QueryRunner } from 'typeorm';\nimport { statements } from './1-sample.js';\nexport const all = (runner: QueryRunner) => [runner, serviceTables(), statements];\n",
    },
  ],
  [
    'SQL stands in a store',
    {
      file: 'apps/grid/src/cases/sample.store.ts',
      code: "export const all = (tx: { sql: { query(text: string): void } }) => tx.sql.query('UPDATE x SET y = 1');\n",
    },
  ],
  ['the console imports the client', { file: 'apps/console/src/sample.ts', code: "export * from '@linli/client';\n" }],
  ['contracts import the validators', { file: 'libs/contracts/src/sample.ts', code: "export { IsUUID } from 'class-validator';\n" }],
  [
    'rules import problems, contracts, rules and types',
    {
      file: 'apps/grid/src/cases/sample.rules.ts',
      code: "export { DomainError } from '@linli/problems';\nexport { Point } from '@linli/contracts';\nexport { due } from './clock.rules.js';\nexport type { Case } from '../case.types.js';\n",
    },
  ],
];

describe('module boundaries', () => {
  const results = lint([...forbidden.map(([, sample]) => sample), ...allowed.map(([, sample]) => sample)]);

  it.each(forbidden.map(([name, , rule], index) => [name, rule, index] as const))('lint refuses that %s', (_name, rule, index) => {
    expect(results[index]).toContain(rule);
  });

  it.each(allowed.map(([name], index) => [name, forbidden.length + index] as const))('lint allows that %s', (_name, index) => {
    expect(results[index]).toEqual([]);
  });
});
