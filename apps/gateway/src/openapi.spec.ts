import { dataKinds, dataKindWords } from '@linli/contracts';

import { mergeOpenApi } from './openapi.js';

interface Merged {
  paths: Record<string, Record<string, { operationId: string; schema: { $ref: string } }>>;
  components: { schemas: Record<string, unknown>; securitySchemes: { bearer: { flows: Record<string, object> } } };
}

const service = (name: string, schemas: Record<string, unknown>, uses: string) =>
  [
    name,
    {
      paths: { [`/api/${name}/v1/things`]: { get: { operationId: 'list', schema: { $ref: `#/components/schemas/${uses}` } } } },
      components: { schemas },
    },
  ] as const;

const oidc = { issuer: 'http://x/oidc', audience: 'https://linli/api' };

const own = { type: 'object', properties: { grid: { type: 'string' } } };
const other = { type: 'object', properties: { team: { type: 'string' } } };
const same = { type: 'string' };
const list = { type: 'array', items: { $ref: '#/components/schemas/View' } };
const one = service('grid', { View: own, List: list, Code: same }, 'List');
const two = service('youth', { View: other, List: list, Code: same }, 'List');

it('names apart what two services call alike, and what holds it, whichever comes first', () => {
  const merged = mergeOpenApi(new Map([one, two]), 'http://x', oidc) as Merged;
  expect(Object.keys(merged.components.schemas).sort()).toEqual(['Code', 'grid_List', 'grid_View', 'youth_List', 'youth_View']);
  expect(merged.paths['/api/youth/v1/things']!.get!.schema).toEqual({ $ref: '#/components/schemas/youth_List' });
  expect(merged.components.schemas.grid_List).toEqual({ type: 'array', items: { $ref: '#/components/schemas/grid_View' } });
  const turned = mergeOpenApi(new Map([two, one]), 'http://x', oidc) as Merged;
  expect(turned.components.schemas).toEqual(merged.components.schemas);
  expect(turned.paths).toEqual(merged.paths);
});

it('says where a token is had: an issuer of its own by its path, another by its whole address', () => {
  const flowsOf = (issuer: string) =>
    (mergeOpenApi(new Map([one]), 'http://x', { ...oidc, issuer }) as Merged).components.securitySchemes.bearer.flows;
  expect(flowsOf('http://x/oidc').clientCredentials).toEqual({
    tokenUrl: '/oidc/token',
    scopes: Object.fromEntries(dataKinds.map((kind) => [kind, dataKindWords[kind].en])),
  });
  expect(flowsOf('https://id.example/realm').authorizationCode).toMatchObject({
    authorizationUrl: 'https://id.example/realm/auth',
    tokenUrl: 'https://id.example/realm/token',
  });
});

it('begins with the guide, with the addresses and the audience of this district', () => {
  const { info } = mergeOpenApi(new Map([one]), 'https://linli.example', { ...oidc, issuer: 'https://linli.example/oidc' }) as {
    info: { description: string };
  };
  for (const words of [
    '# 接入指南',
    '# Guide for agencies',
    'curl -fsS https://linli.example/oidc/token',
    'resource=https://linli/api',
    'https://linli.example/api/grid/v1/cases',
  ]) {
    expect(info.description).toContain(words);
  }
});

it('shows what belongs to one service as a group', () => {
  const merged = mergeOpenApi(new Map([one, two]), 'http://x', oidc) as { 'x-tagGroups': { tags: string[] }[]; tags: { name: string }[] };
  expect(merged['x-tagGroups'].map(({ tags }) => tags)).toEqual([['grid: other'], ['youth: other']]);
  expect(merged.tags).toMatchObject([{ name: 'grid: other', 'x-displayName': 'other' }, { name: 'youth: other' }]);
});

it('tells operations of two services apart by the service', () => {
  const { paths } = mergeOpenApi(new Map([one, two]), 'http://x', oidc) as Merged;
  expect(Object.values(paths).map((path) => path.get!.operationId)).toEqual(['grid_list', 'youth_list']);
});
