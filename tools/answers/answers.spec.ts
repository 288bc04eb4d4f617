import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { answersOf } from './answers.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'linli-answers-'));
  mkdirSync(join(project, 'src'));
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { strict: true, target: 'es2023', lib: ['es2023'], module: 'nodenext', experimentalDecorators: true, types: [] },
    }),
  );
  write(
    'words.ts',
    `
    export class DomainError extends Error { constructor(readonly code: string) { super(code); } }
    export const Get = (path?: string): MethodDecorator => () => undefined;
    export const ApiOperation = (of: { operationId: string }): MethodDecorator => () => undefined;
    export interface Place { lon: number; lat: number }
  `,
  );
});
afterEach(() => rmSync(project, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(project, 'src', name), text);

/** Of a controller with one operation, `one`, whose method is given. */
function operation(method: string, more = '') {
  write(
    'thing.controller.ts',
    `
    import { ApiOperation, DomainError, Get, type Place } from './words.js';
    ${more}
    export class ThingsController {
      @Get() @ApiOperation({ operationId: 'one' })
      ${method}
    }
  `,
  );
  const { operations, schemas, refusals } = answersOf(project);
  return { answer: operations.one, schemas, refused: refusals.one };
}

it.each<[string, string, unknown]>([
  ['a promise by what it brings', 'async one() { return 1; }', { type: 'number' }],
  ['nothing', 'one(): void {}', null],
  ['a date as a text', 'one() { return new Date(); }', { type: 'string', format: 'date-time' }],
  ['words that may be said', `one(): 'b' | 'a' { return 'a'; }`, { enum: ['a', 'b'] }],
  ['what may be null', 'one(): string | null { return null; }', { anyOf: [{ type: 'string' }, { type: 'null' }] }],
  ['a list', 'one(): readonly string[] { return []; }', { type: 'array', items: { type: 'string' } }],
  [
    'a pair',
    'one(): [string, number] { return ["", 1]; }',
    { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }], items: {}, minItems: 2, maxItems: 2 },
  ],
  ['a dictionary', 'one(): Record<string, number> { return {}; }', { type: 'object', additionalProperties: { type: 'number' } }],
])('describes %s', (_, method, expected) => {
  expect(operation(method).answer).toEqual(expected);
});

it('leaves out what JSON leaves out, and requires what is always there', () => {
  const { answer } = operation(
    'one() { return { items: [{ a: 1, ...(Math.random() > 1 ? { b: true } : {}), c: Math.random() > 1 ? "c" : undefined, d: () => 1 }] }; }',
  );
  expect(answer).toEqual({ $ref: '#/components/schemas/ThingsOne' });
  const { schemas } = operation(
    'one() { return { items: [{ a: 1, ...(Math.random() > 1 ? { b: true } : {}), c: Math.random() > 1 ? "c" : undefined, d: () => 1 }] }; }',
  );
  expect(schemas.ThingsOne).toEqual({
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: { type: 'object', properties: { a: { type: 'number' }, b: { type: 'boolean' }, c: { type: 'string' } }, required: ['a'] },
      },
    },
    required: ['items'],
  });
});

it('names what has a name, once, even where it holds itself', () => {
  const { answer, schemas } = operation(
    'one(): Tree { return { at: { lon: 1, lat: 2 }, below: [] }; }',
    'interface Tree { at: Place; below: Tree[] }',
  );
  expect(answer).toEqual({ $ref: '#/components/schemas/Tree' });
  expect(schemas.Tree).toMatchObject({
    properties: { at: { $ref: '#/components/schemas/Place' }, below: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
  });
});

it('refuses an answer that has no type, and says where', () => {
  expect(() => operation('one() { return { items: [JSON.parse("1")] }; }')).toThrow('answers without a type: one.items[]');
});

it('finds with which codes an operation can refuse, through all that it calls', () => {
  const rules = `
    const checks = { open: (state: string) => { if (state !== 'open') throw new DomainError('wrong-state'); } };
    function check(by: string | undefined) { throw new DomainError(by ? 'forbidden' : 'not-found'); }
    function never() { throw new DomainError('conflict'); }
    class Service { find(by?: string) { checks.open('x'); return [by].map(check); } }
  `;
  expect(operation('one(service: Service): void { service.find(); }', rules).refused).toEqual(['forbidden', 'not-found', 'wrong-state']);
  const chosen =
    "class Places { accept() { throw new DomainError('offer-expired'); } leave() { throw new DomainError('stale-version'); } never() { throw new DomainError('conflict'); } }";
  expect(operation("one(places: Places, command: 'accept' | 'leave'): void { places[command](); }", chosen).refused).toEqual([
    'offer-expired',
    'stale-version',
  ]);
});

it('looks through a hook to all that implement it, and to nothing else of them', () => {
  const hooks = `
    abstract class Hooks { abstract left(): void; came?(): void }
    class Places implements Hooks { left() { this.give(); } other() { throw new DomainError('conflict'); } private give() { throw new DomainError('no-places'); } }
    class Pickup implements Hooks { left() { throw new DomainError('wrong-state'); } came() { throw new DomainError('duplicate'); } }
    class Stranger { left() { throw new DomainError('forbidden'); } }
  `;
  expect(operation('one(hooks: readonly Hooks[]): void { for (const hook of hooks) hook.left(); }', hooks).refused).toEqual([
    'no-places',
    'wrong-state',
  ]);
  expect(operation('one(hooks: readonly Hooks[]): void { for (const hook of hooks) hook.came?.(); }', hooks).refused).toEqual([
    'duplicate',
  ]);
});
