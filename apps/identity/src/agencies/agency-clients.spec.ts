import { AgencyClients } from './agency-clients.js';

const originsOf = (origin: string): readonly string[] =>
  new AgencyClients([{ clientId: 'a', name: 'a', secret: 's', origins: [origin] }]).all[0]!.origins;

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
