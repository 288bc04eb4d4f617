import { getMetadataArgsStorage } from 'typeorm';

import { sharedEntities } from '../boot/entities.js';
import { retention } from './retention.rules.js';

it('of every table that all services have it is said how long what lies there is kept', () => {
  const tables = getMetadataArgsStorage().tables.flatMap(({ target, name }) =>
    sharedEntities.includes(target as (typeof sharedEntities)[number]) ? [name] : [],
  );
  const said: string[] = Object.values(retention).flatMap((kept) => [...kept.tables]);
  expect(tables.length).toBeGreaterThan(10);
  expect(tables.filter((name) => !said.includes(name!))).toEqual([]);
});
