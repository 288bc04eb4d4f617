import { isOrigin } from './origin.rules.js';

it.each(['https://agency.example', 'https://agency.example:8443', 'http://localhost:4180'])('%s is an origin', (origin) =>
  expect(isOrigin(origin)).toBe(true),
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
])('%s is none, or no safe one', (origin) => expect(isOrigin(origin)).toBe(false));
