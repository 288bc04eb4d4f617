import { readingPaths } from './location.rules.js';

it.each([
  ['/api/grid/v1/cases', ['/api/grid/v1/cases/']],
  ['/api/employment/v1/jobs/:id/applications', ['/api/employment/v1/jobs/:id/applications/', '/api/employment/v1/applications/']],
  ['/api/grid/v1/errands/:id/:command', []],
  ['/oidc/token', []],
])('what is made by %s may be read at %j', (path, expected) => expect(readingPaths(path)).toEqual(expected));
