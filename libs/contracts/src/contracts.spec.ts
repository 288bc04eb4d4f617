import 'reflect-metadata';

import { readdirSync, readFileSync } from 'node:fs';

import { Parser } from '@asyncapi/parser';
import { Ajv } from 'ajv';

import { asyncapi } from './asyncapi.js';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';

import { breaks } from './compatibility.js';
import { ContractViolation, validateEvent } from './contract.js';
import { GridCaseRegisteredV1 } from './grid/index.js';
import { passesSchema } from './passes-schema.js';
import { schemaOf, type JsonSchema } from './json-schema.js';
import { contractOf, contracts } from './registry.js';

const released = new URL('../released/', import.meta.url);
type Path = readonly string[];

/** Every property of an example, and one that no contract names. */
function pathsOf(example: object): Path[] {
  const below = Object.entries(example).flatMap(([name, value]: [string, unknown]) => [
    [name],
    ...(typeof value === 'object' && value !== null ? pathsOf(value).map((path) => [name, ...path]) : []),
  ]);
  return [...below, ['reporterPhone']];
}

function put(data: object, [name, ...rest]: Path, value: unknown): void {
  const inner: unknown = (data as Record<string, unknown>)[name!];
  if (rest.length > 0 && typeof inner === 'object' && inner !== null) put(inner, rest, value);
  else (data as Record<string, unknown>)[name!] = value;
}

const rows = contracts.map((contract) => [contract.subject, contract] as const);

describe('every contract', () => {
  it.each(rows)('%s has a versioned subject of its own and words in both languages', (subject, contract) => {
    expect(subject).toMatch(/^[a-z]+(\.[a-z-]+){2}\.v\d+$/);
    expect(contracts.filter((other) => other.subject === subject)).toHaveLength(1);
    expect(contract.summary['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
  });

  it.each(rows)('%s: its example is valid for the class and for the JSON Schema', (_subject, contract) => {
    expect(() => validateEvent(contract, structuredClone(contract.example))).not.toThrow();
    const ajv = new Ajv({ strict: false, validateFormats: false });
    expect([ajv.validate(schemaOf(contract), contract.example), ajv.errors]).toEqual([true, null]);
  });

  it.each(rows)('%s does not break what was released', (subject, contract) => {
    const file = new URL(`${subject}.json`, released);
    const before = JSON.parse(readFileSync(file, 'utf8')) as JsonSchema;
    expect(breaks(before, schemaOf(contract))).toEqual([]);
  });

  it.each(rows)('%s: what its compiled schema takes, class-validator takes', (_subject, contract) => {
    const oddities = fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1.5,
      91,
      181,
      1e15,
      '',
      ' ',
      '7',
      'x'.repeat(3000),
      '😀'.repeat(40),
      '2026-11-03',
      '2026-11-03T09:30:00Z',
      '2026-13-03T09:30:00+08:00',
      '00000000-0000-0000-0000-000000000000',
      'd41d8cd9-8f00-b204-e980-0998ecf8427e',
      'NG-2026-1',
      [],
      [''],
      {},
    );
    // No exponents: class-validator reads a latitude as text, and takes 1e-7 for none.
    const anything = fc.oneof(
      oddities,
      fc.string(),
      fc.integer(),
      fc.integer().map((n) => n / 1000),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.boolean()),
    );
    const pointers = pathsOf(contract.example);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...pointers), anything), { minLength: 1, maxLength: 3 }), (changes) => {
        const data = structuredClone(contract.example);
        for (const [path, value] of changes) put(data, path, structuredClone(value));
        if (passesSchema(contract, data))
          expect(validateSync(plainToInstance(contract, data), { whitelist: true, forbidNonWhitelisted: true })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is still there once it was released', () => {
    const gone = readdirSync(released).filter((file) => !contractOf(file.replace(/\.json$/, '')));
    expect(gone).toEqual([]);
  });
});

describe('data that does not keep to its contract', () => {
  const example = GridCaseRegisteredV1.example;

  it.each([
    ['not an object', 'text', ''],
    ['a wrong id', { ...example, caseId: '7' }, '/caseId'],
    ['a point off the earth', { ...example, point: { lon: 200, lat: 37 } }, '/point/lon'],
    ['a property that no contract names', { ...example, reporterPhone: '13800000000' }, '/reporterPhone'],
    ['nothing', {}, '/caseId'],
  ])('is refused: %s', (_what, data, pointer) => {
    const refusal = (() => {
      try {
        validateEvent(GridCaseRegisteredV1, data);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(ContractViolation);
    expect((refusal as ContractViolation).violations.map((violation) => violation.pointer)).toContain(pointer);
    expect((refusal as ContractViolation).message).not.toContain('13800000000');
  });
});

describe('a changed contract', () => {
  const before = schemaOf(GridCaseRegisteredV1);
  const change = (edit: (schema: JsonSchema) => void) => {
    const schema = structuredClone(before);
    edit(schema);
    return breaks(before, schema);
  };

  it('may add an optional property', () => {
    expect(change((schema) => (schema.properties!.weather = { type: 'string' }))).toEqual([]);
  });
  it.each<[string, (schema: JsonSchema) => void]>([
    ['removes a property', (schema) => delete schema.properties!.number],
    ['requires a new one', (schema) => schema.required!.push('weather')],
    ['makes a required one optional', (schema) => (schema.required = schema.required!.filter((name) => name !== 'number'))],
    ['changes a type', (schema) => (schema.properties!.public = { type: 'string' })],
    ['drops a value', (schema) => (schema.properties!.urgency!.enum as string[]).pop()],
    ['changes something nested', (schema) => delete schema.properties!.point!.properties!.lon],
  ])('is refused when it %s', (_what, edit) => {
    expect(change(edit)).not.toEqual([]);
  });
});

describe('the AsyncAPI document', () => {
  it('passes the public parser without an error', async () => {
    const { document, diagnostics } = await new Parser().parse(JSON.stringify(asyncapi(contracts)));
    expect(diagnostics.filter((diagnostic) => diagnostic.severity === 0)).toEqual([]);
    expect(document?.channels().all()).toHaveLength(contracts.length);
  });
});
