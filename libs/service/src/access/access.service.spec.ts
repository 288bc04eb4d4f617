import type { DataSource } from 'typeorm';

import { AccessService } from './access.service.js';

const row = { id: 'g1', account_id: 'a1', role: 'grid-worker', area: '140321001001003', organisation: null, ends_at: null as Date | null };
type Rows = (typeof row)[];

/** A database that answers when it is told to, with what it held when it was asked. */
function slowDatabase(now = () => new Date()) {
  const asked: PromiseWithResolvers<Rows>[] = [];
  const findBy = () => {
    const one = Promise.withResolvers<Rows>();
    asked.push(one);
    return one.promise;
  };
  return { access: new AccessService({ manager: { findBy } } as unknown as DataSource, { now }), asked };
}

describe('what an account may do', () => {
  it('is read once while it does not change', async () => {
    const { access, asked } = slowDatabase();
    const first = access.grantsOf('a1');
    asked[0]!.resolve([row]);
    expect(await first).toEqual([{ id: 'g1', role: 'grid-worker', area: '140321001001003' }]);
    expect(await access.grantsOf('a1')).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it('is not remembered as it was before a change that came while it was read', async () => {
    const { access, asked } = slowDatabase();
    const before = access.grantsOf('a1');
    access.invalidate('a1');
    asked[0]!.resolve([row]);
    expect(await before).toHaveLength(1);
    const after = access.grantsOf('a1');
    asked[1]!.resolve([]);
    expect(await after).toEqual([]);
    expect(await access.grantsOf('a1')).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it('is asked again after a failure, which whoever asked hears', async () => {
    const { access, asked } = slowDatabase();
    const failing = access.grantsOf('a1');
    asked[0]!.reject(new Error('the database is gone'));
    await expect(failing).rejects.toThrow('the database is gone');
    const again = access.grantsOf('a1');
    asked[1]!.resolve([row]);
    expect(await again).toHaveLength(1);
  });

  it('ends with its term, though it was read before: a second before midnight it counts, at midnight it does not', async () => {
    let now = '2026-12-31T23:59:58+08:00';
    const { access, asked } = slowDatabase(() => new Date(now));
    const first = access.grantsOf('a1');
    asked[0]!.resolve([
      { ...row, ends_at: new Date('2027-01-01T00:00:00+08:00') },
      { ...row, id: 'g2' },
    ]);
    const ids = async () => (await access.grantsOf('a1')).map(({ id }) => id);
    expect(await first).toHaveLength(2);
    now = '2026-12-31T23:59:59.999+08:00';
    expect(await ids()).toEqual(['g1', 'g2']);
    now = '2027-01-01T00:00:00+08:00';
    expect(await ids()).toEqual(['g2']);
    expect(asked).toHaveLength(1);
  });
});
