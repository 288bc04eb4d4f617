import { employment } from './catalogue/employment.js';
import { general } from './catalogue/general.js';
import { grid } from './catalogue/grid.js';
import { identity } from './catalogue/identity.js';
import { catalogue } from './catalogue/index.js';
import { volunteering } from './catalogue/volunteering.js';
import { youth } from './catalogue/youth.js';
import { DomainError } from './domain-error.js';

describe('the catalogue of problems', () => {
  it('gives every code once: no service overwrites another’s', () => {
    const codes = [employment, general, grid, identity, volunteering, youth].flatMap((part) => Object.keys(part));
    expect(codes).toHaveLength(new Set(codes).size);
    expect(Object.keys(catalogue)).toHaveLength(codes.length);
  });

  it.each(Object.entries(catalogue))('%s has a client or server status and words in both languages', (code, kind) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(kind.status).toBeGreaterThanOrEqual(400);
    expect(kind.status).toBeLessThan(600);
    expect(kind.title['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(kind.title.en).toMatch(/^[A-Z]/);
  });
});

describe('a domain error', () => {
  it('knows its status from the catalogue', () => {
    expect(new DomainError('stale-version').status).toBe(412);
  });
});
