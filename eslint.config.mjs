import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';

import js from '@eslint/js';
import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

// Without a project graph on disk the boundary rule would skip itself in silence, so it is made here.
process.env.NX_DAEMON ??= 'false';
await createProjectGraphAsync();

const apps = readdirSync(new URL('apps', import.meta.url));
const libs = ['type:pure', 'type:contracts', 'type:lib', 'type:client'];

/** Who may know whom. Tags stand in each package.json under `nx.tags`. */
const constraints = [
  { sourceTag: 'type:pure', onlyDependOnLibsWithTags: [], allowedExternalImports: [] },
  {
    sourceTag: 'type:contracts',
    onlyDependOnLibsWithTags: [],
    allowedExternalImports: [
      'ajv',
      'class-validator',
      'class-validator-jsonschema',
      'class-transformer',
      'class-transformer/*',
      'reflect-metadata',
    ],
  },
  { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:pure', 'type:contracts', 'type:lib'] },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:client', onlyDependOnLibsWithTags: [], bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'fastify'] },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: libs },
  {
    sourceTag: 'app:gateway',
    onlyDependOnLibsWithTags: ['type:pure', 'type:contracts', 'type:lib'],
    bannedExternalImports: ['typeorm', 'pg', '@nestjs/typeorm'],
  },
  {
    sourceTag: 'app:console',
    onlyDependOnLibsWithTags: ['type:client', 'type:pure'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'fastify', '@nats-io/*'],
  },
];

/** Tests may besides use the test servers, and whatever checks them. */
const testConstraints = constraints.map(({ allowedExternalImports, ...constraint }) => ({
  ...constraint,
  onlyDependOnLibsWithTags: [...constraint.onlyDependOnLibsWithTags, 'type:testing'],
}));

const boundaries = (depConstraints) => ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }];
const tests = ['**/*.spec.ts', '**/*.spec.tsx', '*/*/test/**', '*/*/bench/**', '*/*/e2e/**', '*/*/src/testing/**'];

/** What nobody writes, and what they write instead. */
const forbiddenSyntax = [
  {
    selector: `PropertyDefinition:has(Decorator[expression.callee.name="ValidateNested"][expression.arguments.length=0]):not(:has(Decorator[expression.callee.name=/^Is(Defined|Optional)$/]))`,
    message: 'What is left out is not looked into: say whether it has to be there.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(save|remove|softRemove|recover)$/]:matches([callee.object.name=/^(manager|dataSource|\\w*[rR]epository)$/], [callee.object.property.name=/^(manager|\\w*[rR]epository)$/], [callee.object.callee.property.name="getRepository"])',
    message:
      'It reads each row again, in its own transaction where none is open: insert, insertOnce and change of @linli/service, or manager.update and manager.delete.',
  },
  {
    selector: 'JSXOpeningElement[name.name="Button"]:has(JSXAttribute[name.name="htmlType"]):has(JSXAttribute[name.name="disabled"])',
    message: 'A form’s button says why it cannot be pressed yet: SubmitButton.',
  },
  {
    selector:
      'CallExpression[callee.property.name="query"]:matches([callee.object.name="manager"], [callee.object.property.name="manager"]):matches([arguments.0.value=/^\\s*(UPDATE|DELETE)/], [arguments.0.quasis.0.value.raw=/^\\s*(UPDATE|DELETE)/])',
    message: 'TypeORM answers [rows, count] to it: sql.query gives rows, manager.update and manager.delete say how many were affected.',
  },
];

/** SQL beside rules. */
const sqlInPlace = {
  selector:
    'CallExpression[callee.property.name="query"]:matches([callee.object.name=/^(manager|sql|dataSource)$/], [callee.object.property.name=/^(manager|sql|dataSource)$/])',
  message: 'SQL stands in *.query.ts and *.store.ts; ordinary loads and changes are TypeORM’s.',
};

const inTheBrowser = { paths: builtinModules, patterns: [{ group: ['node:*'], message: 'This runs in the browser.' }] };
const inOneTable = 'A list of records is a ListTable, sums side by side are a FiguresTable: apps/console/src/shared/table.';
const ownTables = [{ name: 'antd', importNames: ['Table', 'List'], message: inOneTable }];
const tableInPlace = { selector: 'JSXOpeningElement[name.name="table"]', message: inOneTable };

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.data/**',
      '.cache/**',
      '.artifacts/**',
      '**/coverage/**',
      'libs/client/src/generated/**',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    plugins: { '@nx': nx },
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
      },
    },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(constraints),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An app has no `exports`, so the graph does not see an import of it by name.
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: `^@linli/(${apps.join('|')})(/|$)`, message: 'An app never imports an app: services talk by events.' }] },
      ],
      // The way to a declaration file that only a compiler reads.
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always', types: 'prefer-import', lib: 'always' }],
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      'no-empty': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      // prettier breaks code at 140; this holds comments to it. A sentence of the interface or a statement in SQL stays in one piece.
      'max-len': ['error', { code: 140, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: tests,
    rules: {
      '@nx/enforce-module-boundaries': boundaries(testConstraints),
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].flatMap((object) =>
          ['only', 'skip'].map((property) => ({ object, property, message: 'Every test runs.' })),
        ),
      ],
      'max-lines': ['error', { max: 460, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...forbiddenSyntax,
        {
          selector: 'ExpressionStatement > AwaitExpression > CallExpression[callee.property.name="send"]',
          message: 'Whether it was refused is not looked at: does() fails then.',
        },
      ],
    },
  },
  {
    // Lists: an entry a line, however many there are.
    files: ['apps/console/src/i18n/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // The rules are the product: what the system decides, with no way to reach a clock, a database or a framework.
    files: ['apps/**/*.rules.ts', 'libs/**/*.rules.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^(?!@linli/(contracts|problems|questions|resource/(machine|sight)|service/retention)$|@turf/distance$)(?!\\.{1,2}/(?:.*/)?[^/]+\\.(rules|types)\\.js$)',
              message:
                'Rules import @linli/contracts, @linli/problems, @linli/questions, @linli/resource/machine and /sight, @linli/service/retention, @turf/distance and other rules or types only; every other fact is passed in.',
            },
          ],
        },
      ],
    },
  },
  {
    // As whoever installed the client writes it.
    files: ['libs/client/example/**'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  {
    files: ['apps/*/src/**/*.ts'],
    ignores: [...tests, '**/*.query.ts', '**/*.store.ts', '**/migrations/**'],
    rules: { 'no-restricted-syntax': ['error', ...forbiddenSyntax, sqlInPlace] },
  },
  {
    // What was released once runs on every new database, and must do there what it did then.
    files: ['apps/*/src/migrations/**', 'libs/*/src/migrations/**'],
    rules: {
      'max-len': 'off',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!typeorm$|\\./[^/]+\\.js$|@linli/[a-z]+/migrations$)',
              message: 'A migration is frozen text: it calls no code that changes, only other migrations.',
            },
          ],
        },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^typeorm$', allowTypeImports: true, message: 'A migration says what it does in SQL.' }] },
      ],
    },
  },
  {
    // What runs in the browser.
    files: ['apps/console/src/**', 'libs/client/src/**', 'libs/problems/src/**'],
    ignores: tests,
    rules: { 'no-restricted-imports': ['error', inTheBrowser] },
  },
  {
    // Every list of records is the one list: its columns, filters, keys, paper and phone are the same on every page.
    files: ['apps/console/src/**'],
    ignores: [...tests, 'apps/console/src/shared/table/**'],
    rules: { 'no-restricted-imports': ['error', { ...inTheBrowser, paths: [...builtinModules, ...ownTables] }] },
  },
  {
    // A week, a month and a wall of figures are no list.
    files: ['apps/console/src/**/*.tsx'],
    ignores: ['apps/console/src/shared/table/**', '**/week.tsx', '**/month-grid.tsx', 'apps/console/src/board/ranking.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...forbiddenSyntax, tableInPlace] },
  },
);
