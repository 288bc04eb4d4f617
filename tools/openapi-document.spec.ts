import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

import { root } from './runtime/paths.ts';

interface Media {
  schema: object;
  example?: unknown;
}

interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media>; headers?: object }>;
}

const document = JSON.parse(readFileSync(join(root, 'docs', 'openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: object;
};
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

/** Every body, and every success answer that is text. */
const all = operations.flatMap(({ operationId, requestBody, responses }) => [
  ...Object.entries(requestBody?.content ?? {}).map(([type, media]) => ({ of: `${operationId} takes ${type}`, type, ...media })),
  ...Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, { content = {} }]) =>
      Object.entries(content).map(([type, media]) => ({ of: `${operationId} answers ${status} ${type}`, type, ...media })),
    ),
]);
const isText = (type: string) => ['application/json', 'multipart/form-data', 'text/event-stream'].includes(type);

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
    uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    binary: true,
  },
});
ajv.addSchema({ $id: 'linli:document', components: document.components, media: all.map(({ schema }) => schema) });
const validator = (at: number) => ajv.getSchema(`linli:document#/media/${at}`) as ValidateFunction;

it('every body, and every answer in JSON, has an example that its own schema lets pass', () => {
  expect(all.filter(({ type }) => isText(type)).length).toBeGreaterThan(350);
  const wrong = all.flatMap(({ of, type, example }, at) => {
    if (example === undefined) return isText(type) ? [`${of}: no example`] : [];
    const validate = validator(at);
    return validate(example) ? [] : [`${of}: ${ajv.errorsText(validate.errors)}`];
  });
  expect(wrong).toEqual([]);
});

it('is seen: the control, examples with something missing and of another type', () => {
  const at = all.findIndex(({ of }) => of === 'grid_reportCase takes application/json');
  const validate = validator(at);
  const example = all[at]!.example as Record<string, unknown>;
  expect([validate(example), validate({ ...example, point: undefined }), validate({ ...example, category: 1 })]).toEqual([
    true,
    false,
    false,
  ]);
});

it('what is made and can be read by its id says where, and nothing else does', () => {
  const posts = Object.entries(document.paths).flatMap(([path, { post }]) =>
    post?.responses['201'] ? [{ path, headers: Object.keys(post.responses['201'].headers ?? {}) }] : [],
  );
  const placed = posts.filter(({ headers }) => headers.includes('Location')).map(({ path }) => path);
  expect(placed.length).toBeGreaterThan(10);
  for (const path of placed)
    expect([path, document.paths[`${path}/{id}`]?.get ?? document.paths[`${path.replace(/(\/v1\/).*\//, '$1')}/{id}`]?.get]).toEqual([
      path,
      expect.anything(),
    ]);
  const readable = posts.filter(({ path }) => document.paths[`${path}/{id}`]?.get).map(({ path }) => path);
  expect(readable.filter((path) => !placed.includes(path))).toEqual([]);
});
