import { readAllowed } from './handshake.rules.js';

const origin = 'linli.example';

it.each([
  ['everybody', { 'webhook-allowed-origin': '*' }, { allowed: true, rate: null }],
  ['us', { 'webhook-allowed-origin': 'linli.example', 'webhook-allowed-rate': '120' }, { allowed: true, rate: 120 }],
  ['us, in another case', { 'webhook-allowed-origin': 'Linli.Example' }, { allowed: true, rate: null }],
  ['us among others', { 'webhook-allowed-origin': 'a.example, linli.example' }, { allowed: true, rate: null }],
  ['any rate', { 'webhook-allowed-origin': '*', 'webhook-allowed-rate': '*' }, { allowed: true, rate: null }],
  ['a rate that is none', { 'webhook-allowed-origin': '*', 'webhook-allowed-rate': '0' }, { allowed: true, rate: null }],
  ['others', { 'webhook-allowed-origin': 'a.example' }, { allowed: false }],
  ['who only begins as we do', { 'webhook-allowed-origin': 'linli.example.org' }, { allowed: false }],
  ['nobody', {}, { allowed: false }],
  ['a rate without an origin', { 'webhook-allowed-rate': '10' }, { allowed: false }],
])('allows %s', (_who, headers, read) => expect(readAllowed(headers as never, origin)).toEqual(read));
