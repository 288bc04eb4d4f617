import { randomUUID } from 'node:crypto';

import { catalogue } from '@linli/problems';
import { system, UnitOfWork } from '@linli/service';
import type { Person, TestService } from '@linli/service/testing';

import type { AnyMoves, Machine, Subject } from '../machine.rules.js';

interface Answer {
  status: number;
  body: { code?: string; state?: string; version?: number; allowedActions?: readonly string[] };
}

/** How a resource's commands are tried out. */
export interface TriedOut<S extends string, P extends string, F, M extends AnyMoves, O extends string = never> {
  machine: Machine<S, P, F, M>;
  /** Where it is found: `/api/grid/v1/errands`. */
  path: string;
  /** Its table. */
  table: string;
  /** The commands that have a route of their own; the others are somebody else's or the district's. */
  commands: readonly (keyof M & string)[];
  /** Somebody who is this to the thing and nothing else, and somebody who is nothing to it. */
  people: () => Promise<Record<P | 'stranger' | NoInfer<O>, Person>>;
  /** Names of further people, who are several parts at once: `partsOf` says which. */
  others?: readonly O[];
  /** What somebody is where it is not the part alone that they are called by: another part comes with it, or that state has nobody so. */
  partsOf?: (who: P | NoInfer<O> | 'stranger', state: S) => readonly P[] | undefined;
  /** A new thing in a state. @param who is about to meet it, where it is not the same for everybody @returns its id */
  make: (service: TestService, state: S, who: P | NoInfer<O> | 'stranger') => Promise<string>;
  /** What the machine looks at besides state and part, for a thing that was just made. */
  facts?: (state: S, who: P | NoInfer<O> | 'stranger') => F;
  /** What a command needs in its body. */
  bodies?: { readonly [C in keyof M]?: object | (() => Promise<object>) };
  /** Commands that look at no version: whoever gives them does not care what else has changed. */
  unversioned?: readonly (keyof M & string)[];
  /** May a stranger know of it? */
  public?: boolean;
  /** Row-level security hides its rows from whoever is nobody, so they are looked at as the district itself. */
  secured?: boolean;
  /** Where somebody reads what they may do, where that is not the thing itself; undefined where it is told nowhere. */
  readAt?: (id: string, who: P | NoInfer<O> | 'stranger') => string | undefined;
  /** Commands that lead where they may be given again: to whom it was dispatched may change. */
  repeatable?: readonly (keyof M & string)[];
  /** Commands that are a PUT of the thing itself, so answered by 200. */
  puts?: readonly (keyof M & string)[];
}

/**
 * Specs that try every command of a resource in every state as everybody there is, through HTTP and on a real database: the machine, the
 * routes and
 * `allowedActions` agree; twice in a row, twice at once and from a version that is no longer, nothing happens twice; what is refused leaves
 * nothing.
 */
export function everyCommand<S extends string, P extends string, F, M extends AnyMoves, const O extends string = never>(
  service: () => TestService,
  kit: TriedOut<S, P, F, M, O>,
): void {
  const { machine, path, table, commands } = kit;
  const { states, parts } = machine.definition;
  type Who = P | O | 'stranger';
  const everybody = [...Object.keys(parts), ...(kit.others ?? []), 'stranger'] as Who[];
  let people: Record<Who, Person>;
  beforeAll(async () => {
    people = await kit.people();
  });

  const bodyOf = async (command: keyof M): Promise<object> => {
    const body = kit.bodies?.[command] ?? {};
    return typeof body === 'function' ? (body as () => Promise<object>)() : body;
  };
  const post = async (by: Person, id: string, command: keyof M & string, body: object, headers: Record<string, string>) =>
    (await (kit.puts?.includes(command)
      ? by.put(`${path}/${id}`, body, headers)
      : by.post(`${path}/${id}/${command}`, body, headers))) as Answer;
  const send = async (by: Person, id: string, command: keyof M & string, headers: Record<string, string> = {}) =>
    post(by, id, command, await bodyOf(command), headers);
  const done = (command: keyof M & string): number => (kit.puts?.includes(command) ? 200 : 201);
  /** What is known of it: its row's state and version, and how many events and audit lines tell of it. */
  const known = async (id: string): Promise<{ state: S; version: number; traces: number }> => {
    const look = `SELECT state, version, ((SELECT count(*) FROM outbox WHERE aggregate_id = $1::text) +
       (SELECT count(*) FROM audit_line WHERE resource_id = $1::text))::int AS traces FROM ${table} WHERE id = $1::uuid`;
    const values = [id];
    const [row] = (await (kit.secured
      ? service()
          .get(UnitOfWork)
          .as(system, (tx) => tx.sql.query(look, values))
      : service().dataSource.query(look, values))) as [{ state: S; version: number; traces: number }];
    return row;
  };
  const partsOf = (who: Who, state: S): readonly P[] => kit.partsOf?.(who, state) ?? (who === 'stranger' ? [] : [who as P]);
  const hidden = (state: S, who: Who): boolean => partsOf(who, state).length === 0 && !kit.public;
  /** Why somebody may not give a command. */
  const refusalOf = (command: keyof M & string, state: S, who: Who) => {
    if (hidden(state, who)) return { code: 'not-found' as const };
    return machine.refusal(command, { ...kit.facts?.(state, who), state, parts: partsOf(who, state) } as unknown as Subject<S, P, F>);
  };
  /** The one who may give a command, and a state in which they may. */
  const possible = (command: keyof M & string) =>
    states.flatMap((state) => everybody.map((who) => ({ state, who }))).find(({ state, who }) => !refusalOf(command, state, who));

  describe.each(states.map((state) => [state]))('%s', (state) => {
    it.each(everybody.map((who) => [who]))('is met by %s as the machine says', async (who) => {
      let id = await kit.make(service(), state, who);
      const refusals = commands.flatMap((command) => {
        const refusal = refusalOf(command, state, who);
        return refusal ? [{ command, code: refusal.code, status: catalogue[refusal.code].status }] : [];
      });
      const possibleNow = commands.filter((command) => !refusals.some((refused) => refused.command === command));
      const at = kit.readAt ? kit.readAt(id, who) : `${path}/${id}`;
      if (at) {
        const seen = (await people[who].get(at)) as Answer;
        expect(seen.status).toBe(hidden(state, who) ? 404 : 200);
        if (!hidden(state, who)) expect(commands.filter((command) => seen.body.allowedActions!.includes(command))).toEqual(possibleNow);
      }
      let before = await known(id);
      // What is refused leaves nothing, so all of it meets the same thing, and what may happen comes last.
      const refused = await Promise.all(
        refusals.map(async ({ command }) => {
          const { status, body } = await send(people[who], id, command);
          return { command, code: body.code, status };
        }),
      );
      expect(refused).toEqual(refusals);
      expect(await known(id)).toEqual(before);
      for (const [i, command] of possibleNow.entries()) {
        if (i > 0) {
          id = await kit.make(service(), state, who);
          before = await known(id);
        }
        const { status } = await send(people[who], id, command);
        const after = await known(id);
        const to = (machine.definition.moves[command] as { to?: S }).to ?? state;
        expect([command, status, after.state]).toEqual([command, done(command), to]);
        expect(after.traces).toBeGreaterThan(before.traces);
      }
    });
  });

  it.each(commands.map((command) => [command]))(
    '%s happens once: sent again, twice at once, and from a version that is no longer',
    async (command) => {
      const found = possible(command);
      expect(found).toBeDefined();
      const { state, who } = found!;
      const by = people[who];
      const leads = (machine.definition.moves[command] as { to?: S }).to;
      const [id, other, third] = [
        await kit.make(service(), state, who),
        await kit.make(service(), state, who),
        await kit.make(service(), state, who),
      ];
      if (!kit.unversioned?.includes(command)) {
        expect((await send(by, third, command, { 'if-match': '"9999"' })).body.code).toBe('stale-version');
        expect(await known(third)).toMatchObject({ state });
      }
      const headers = { 'idempotency-key': randomUUID() };
      const body = await bodyOf(command);
      const first = await post(by, id, command, body, headers);
      expect(first.status).toBe(done(command));
      const after = await known(id);
      expect((await post(by, id, command, body, headers)).body).toEqual(first.body);
      expect(await known(id)).toEqual(after);
      if (!leads || kit.repeatable?.includes(command)) return;
      const refused = refusalOf(command, leads, who);
      if (refused) expect((await send(by, id, command)).body.code).toBe(refused.code);
      const both = await Promise.all([send(by, other, command), send(by, other, command)]);
      expect(both.filter(({ status }) => status === done(command))).toHaveLength(1);
      expect(both.filter(({ status }) => status === (refused ? catalogue[refused.code].status : 409))).toHaveLength(1);
    },
  );
}
