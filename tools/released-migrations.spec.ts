import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { migrationDigests, readReleased } from './runtime/released-migrations.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What was changed or taken away of what was released. */
const changed = (released: ReadonlyMap<string, string>, present: ReadonlyMap<string, string>) =>
  [...released].flatMap(([file, digest]) => (present.get(file) === digest ? [] : [file]));

describe('released migrations', () => {
  const released = readReleased(root);
  const present = migrationDigests(root);

  it('are as they were released: a change of the database is another migration', () => {
    expect(released.size).toBeGreaterThan(40);
    expect(changed(released, present)).toEqual([]);
  });

  it('are seen when one is changed or missing', () => {
    const [one, other] = [...present.keys()] as [string, string];
    expect(changed(released, new Map([...present].filter(([file]) => file !== one)).set(other, 'another'))).toEqual([one, other]);
  });
});
