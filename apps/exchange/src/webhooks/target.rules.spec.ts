import { checkTarget } from './target.rules.js';

const code = (url: string, here = false) => {
  try {
    checkTarget(url, here);
    return 'taken';
  } catch (error) {
    return (error as { errors: { code: string }[] }).errors[0]!.code;
  }
};

it.each([
  ['https://agency.example/hooks', 'taken'],
  ['https://agency.example:8443/hooks?for=linli', 'taken'],
  ['http://agency.example/hooks', 'https'],
  ['http://127.0.0.1:3000/hooks', 'https'],
  ['ftp://agency.example', 'https'],
  ['javascript:alert(1)', 'https'],
  ['https://user:secret@agency.example/', 'form'],
  ['https://agency.example/#x', 'form'],
  ['agency.example', 'form'],
  ['', 'form'],
  [`https://agency.example/${'x'.repeat(500)}`, 'form'],
])('%s is %s', (url, verdict) => expect(code(url)).toBe(verdict));

it.each([
  ['http://127.0.0.1:3000/hooks', 'taken'],
  ['http://localhost:3000/', 'taken'],
  ['http://[::1]:3000/', 'taken'],
  ['http://10.0.0.1/', 'https'],
  ['http://127.0.0.1.nip.io/', 'https'],
])('%s is %s where this machine may be tried', (url, verdict) => expect(code(url, true)).toBe(verdict));
