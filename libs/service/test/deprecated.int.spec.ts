import { Deprecated } from '../src/index.js';
import { TestWorld, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(notes);
});
afterAll(() => world.stop());

const path = '/api/grid/v1/notes';

describe('what will go away', () => {
  it('says with each answer and in the document since when and until when; what stays says nothing (control)', async () => {
    const [old, current] = await Promise.all(['ajar', 'open'].map((name) => fetch(`${service.address}${path}/${name}`)));
    expect([old!.headers.get('deprecation'), old!.headers.get('sunset')]).toEqual(['@1796083200', 'Tue, 01 Jun 2027 00:00:00 GMT']);
    expect([current!.headers.get('deprecation'), current!.headers.get('sunset')]).toEqual([null, null]);
    const { paths } = (await (await fetch(`${service.address}/openapi.json`)).json()) as {
      paths: Record<string, { get: { deprecated?: boolean; description: string } }>;
    };
    expect(paths[`${path}/ajar`]!.get).toMatchObject({
      deprecated: true,
      description: expect.stringContaining('answered until 2027-06-01 at least. Use open.'),
    });
    expect(paths[`${path}/open`]!.get.deprecated).toBeUndefined();
  });

  it('is answered for half a year at least', () => {
    expect(() => Deprecated({ since: '2026-12-01', until: '2027-01-01', instead: '' })).toThrow('no half a year');
    expect(() => Deprecated({ since: 'soon', until: '2027-01-01', instead: '' })).toThrow('no half a year');
  });
});
