import type { ServiceDefinition } from '@linli/service';
import { TestWorld, type TestService } from '@linli/service/testing';

import type { Condition } from '../conditions.js';
import type { List } from '../list.js';

interface AnyList {
  statement: List<object>['statement'];
  counting: List<object>['counting'];
}

/** A list, and by what it is narrowed: each of these has to be quick however many rows there are. */
export type Narrowed = readonly [of: AnyList, ...narrowed: (readonly Condition[])[]];

/** For a service's `sql.int.spec.ts`: the statement of a list is put together from its declaration, and checked here. */
export const openInLists = 'libs/resource/src/list.ts run';

interface Plan {
  'Node Type': string;
  'Index Name'?: string;
  Plans?: Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/**
 * Specs that hold every list of a service against its migrated database: PostgreSQL takes its statement, and an index gives its order, so
 * that a page costs the same however many rows there are; an index counts them too. Sorting and reading the whole table are forbidden to
 * the planner where it has a choice.
 */
export function listsHaveIndexes(definition: ServiceDefinition, lists: Readonly<Record<string, Narrowed>>): void {
  let world: TestWorld;
  let service: TestService;
  beforeAll(async () => {
    world = await TestWorld.start();
    service = await world.service(definition);
  });
  afterAll(() => world.stop());

  const planOf = async ({ text, values }: ReturnType<AnyList['statement']>): Promise<string[]> => {
    const runner = service.dataSource.createQueryRunner();
    try {
      await runner.query('SET enable_seqscan = off');
      await runner.query('SET enable_sort = off');
      const [{ 'QUERY PLAN': plan }] = (await runner.query(`EXPLAIN (FORMAT JSON) ${text}`, values)) as [
        { 'QUERY PLAN': [{ Plan: Plan }] },
      ];
      return nodesOf(plan[0].Plan).map((node) => node['Node Type']);
    } finally {
      await runner.query('RESET ALL');
      await runner.release();
    }
  };

  for (const [name, [list, ...narrowed]] of Object.entries(lists)) {
    it.each(narrowed.map((where, i) => [i + 1, where] as const))(
      `${name} is given by an index, narrowed in way %i`,
      async (_way, where) => {
        for (const asked of [list.statement(service.dataSource, where, undefined, 51), list.counting(service.dataSource, where)]) {
          const nodes = await planOf(asked);
          expect(nodes.filter((node) => /Sort|Seq Scan/.test(node))).toEqual([]);
          expect(nodes.some((node) => node.startsWith('Index'))).toBe(true);
        }
      },
    );
  }
}
