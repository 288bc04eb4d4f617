import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { agencyClients } from './agency-clients.js';

const folder = mkdtempSync(join(tmpdir(), 'clients-'));
afterAll(() => rmSync(folder, { recursive: true }));

function originsOf(origin: string): readonly string[] {
  writeFileSync(join(folder, 'people.json'), '[]');
  writeFileSync(join(folder, 'clients.json'), JSON.stringify([{ clientId: 'a', name: 'a', origins: [origin], roles: [] }]));
  return agencyClients({ demoData: folder })[0]!.origins;
}

it.each(['https://agency.example', 'https://agency.example:8443', 'http://localhost:4180'])('%s is an origin', (origin) =>
  expect(originsOf(origin)).toEqual([origin]),
);

it.each([
  'https://agency.example/',
  'https://agency.example/app',
  'https://agency.example:443',
  'http://agency.example',
  'https://*',
  '*',
  'null',
  'agency.example',
])('%s is none, or no safe one', (origin) => expect(() => originsOf(origin)).toThrow('is no origin'));
