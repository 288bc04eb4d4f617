import type { OpenAPIObject } from '@nestjs/swagger';

import { describeServed } from './serves.js';

const documentOf = (...ids: string[]) => ({ openapi: '3.1.0', info: { title: '', version: '' }, paths: Object.fromEntries(ids.map((operationId, n) => [`/${n}`, { get: { operationId, responses: {} } }])) }) as OpenAPIObject;

it('refuses a document in which two operations have one name', () => {
  expect(() => describeServed(documentOf('list', 'list'))).toThrow('two operations are called list');
  expect(describeServed(documentOf('list', 'one')).paths['/0']!.get).toMatchObject({ 'x-serves': ['person'] });
});
