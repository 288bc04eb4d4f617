import { at, post, type Address } from './index.js';

/** Never run: the compiler reads it, and says when one of these is no mistake any more. */
export function mistakes(): unknown[] {
  return [
    // @ts-expect-error there is no such path
    at('/api/grid/v1/case/{id}', { id: '1' }),
    // @ts-expect-error nobody can read there
    at('/api/grid/v1/cases/{id}/accept', { id: '1' }),
    // @ts-expect-error of which case?
    at('/api/grid/v1/cases/{id}'),
    // @ts-expect-error an id that may be missing
    at('/api/grid/v1/cases/{id}', { id: undefined as string | undefined }),
    // @ts-expect-error of which category?
    at('/api/grid/v1/cases/nearby', { lon: 113.6, lat: 37.8 }),
    // @ts-expect-error no such parameter
    at('/api/grid/v1/cases', { status: 'open' }),
    // @ts-expect-error no such relation
    at('/api/grid/v1/cases', { relation: 'liked' }),
    // @ts-expect-error the body lacks a member
    post('/api/grid/v1/cases/{id}/rate', { id: '1', body: { stars: 5 } }),
    // @ts-expect-error the body has one too many
    post('/api/grid/v1/cases/{id}/rate', { id: '1', body: { stars: 5, satisfied: true, words: '' } }),
    // @ts-expect-error it expects no version
    post('/api/grid/v1/cases/{id}/follow', { id: '1', ifMatch: 3 }),
    // @ts-expect-error it takes no body
    post('/api/grid/v1/cases/{id}/follow', { id: '1', body: {} }),
    // @ts-expect-error what is read there is no number
    at('/api/grid/v1/cases/{id}', { id: '1' }) satisfies Address<number>,
    // @ts-expect-error not every text is an address
    '/api/grid/v1/cases' satisfies Address,
  ];
}

it('an operation that takes nothing has to be given nothing', () => {
  expect([at('/api/identity/v1/me'), post('/api/identity/v1/sessions/end-all').path]).toEqual([
    '/api/identity/v1/me',
    '/api/identity/v1/sessions/end-all',
  ]);
});
