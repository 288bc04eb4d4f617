import { errorWords, withoutValues } from './log-text.js';

it.each([
  ['invalid input syntax for type uuid: "Wang Xiulan"', 'invalid input syntax for type uuid: "…"'],
  [
    'duplicate key value violates unique constraint "account_username_key"',
    'duplicate key value violates unique constraint "account_username_key"',
  ],
  [`Unexpected token 'W', ..."{"name":Wang}" is not valid JSON`.replace('...', ''), `Unexpected token 'W', "…" is not valid JSON`],
  ['cannot reach 王秀兰 at 13812345678', 'cannot reach … at …'],
  ['+86 138-1234-5678 called', '… called'],
  [`Cannot read properties of undefined (reading 'note')`, `Cannot read properties of undefined (reading 'note')`],
  [
    'connect ECONNREFUSED 127.0.0.1:25999, case 7ea70000-0000-4000-8000-000000000003',
    'connect ECONNREFUSED 127.0.0.1:25999, case 7ea70000-0000-4000-8000-000000000003',
  ],
  ['at Notes.write (/srv/linli/notes.ts:12:5)', 'at Notes.write (/srv/linli/notes.ts:12:5)'],
])('%s is logged as %s', (text, logged) => expect(withoutValues(text)).toBe(logged));

it('an error of the database is logged without the row, the statement’s parameters and the detail', () => {
  const driverError = Object.assign(new Error('null value'), { code: '23502', table: 'note', detail: 'Failing row contains (王秀兰).' });
  const error = Object.assign(new Error('null value in column "text"'), {
    name: 'QueryFailedError',
    driverError,
    parameters: ['王秀兰'],
    query: 'INSERT',
  });
  expect(errorWords(error)).toMatchObject({ type: 'QueryFailedError', code: '23502', table: 'note' });
  expect(JSON.stringify(errorWords(error))).not.toMatch(/王秀兰|Failing|INSERT/);
});
