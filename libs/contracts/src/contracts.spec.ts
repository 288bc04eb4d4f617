import 'reflect-metadata';

import { readdirSync, readFileSync } from 'node:fs';

import { Parser } from '@asyncapi/parser';
import { Ajv } from 'ajv';

import { asyncapi } from './asyncapi.js';
import { breaks } from './compatibility.js';
import { ContractViolation, validateEvent } from './contract.js';
import { GridCaseRegisteredV1 } from './grid/index.js';
import { schemaOf, type JsonSchema } from './json-schema.js';
import { contractOf, contracts } from './registry.js';

const released = new URL('../released/', import.meta.url);
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
