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
export interface TriedOut<S extends string, P extends string, F, M extends AnyMoves, W extends string = P | 'stranger'> {
  machine: Machine<S, P, F, M>;
  /** Where it is found: `/api/grid/v1/errands`. */
  path: string;
  /** Its table. */
  table: string;
  /** The commands that have a route of their own; the others are somebody else's or the district's. */
  commands: readonly (keyof M & string)[];
  /**
   * Everybody who tries, and what they are to it: `{ both: ['employer', 'staff'] }`. Left out, there is somebody for each part who is that
   * and
   * nothing else, and a stranger who is nothing.
   */
  who?: { readonly [Name in W]: readonly P[] | ((state: S) => readonly P[]) };
  people: () => Promise<Record<W, Person>>;
  /** A new thing in a state. @param who is about to meet it, where it is not the same for everybody @returns its id */
  make: (service: TestService, state: S, who: NoInfer<W>) => Promise<string>;
  /** What the machine looks at besides state and part, for a thing that was just made. */
  facts?: (state: S, who: NoInfer<W>) => F;
  /** What a command needs in its body, for the thing with this id. */
  bodies?: { readonly [C in keyof M]?: object | ((id: string) => Promise<object>) };
  /** Commands that are not posted to their own name under the thing: `change: ['put', '']`. What is put answers 200, not 201. */
  routes?: { readonly [C in keyof M]?: readonly [method: 'post' | 'put', under: string] };
  /** Where a command leads to though its move does not say so, as that depends on the state in which it begins. */
  leads?: { readonly [C in keyof M]?: (state: S) => S };
  /** Commands that look at no version: whoever gives them does not care what else has changed. */
  unversioned?: readonly (keyof M & string)[];
  /** The commands that are also sent twice, when not all: of a thing tried out with several facts, those that its facts allow. */
  repeated?: readonly (keyof M & string)[];
  /** Commands that lead where they may be given again: to whom it was dispatched may change. */
  repeatable?: readonly (keyof M & string)[];
  /** May a stranger know of it? */
  public?: boolean;
  /** How somebody reads what they may do, where that is not the thing itself; undefined where it is told nowhere. */
  read?: (by: Person, id: string, who: NoInfer<W>) => Promise<Answer> | undefined;
  /** What reading it is answered with, where that is not 200 to whoever may know of it and 404 to whoever may not. */
  seen?: (state: S, who: NoInfer<W>) => 200 | 403 | 404;
}

/**
 * Specs that try every command of a resource in every state as everybody there is, through HTTP and on a real database: the machine, the
 * routes
 * and `allowedActions` agree; twice in a row, twice at once and from a version that is no longer, nothing happens twice; what is refused
 * leaves
 * nothing.
 */
export function everyCommand<S extends string, P extends string, F, M extends AnyMoves, W extends string = P | 'stranger'>(
  service: () => TestService,
  kit: TriedOut<S, P, F, M, W>,
): void {
  const { machine, path, table, commands } = kit;
  const { states, parts, moves } = machine.definition;
  const alone = Object.fromEntries(Object.keys(parts).map((part) => [part, [part as P]]));
  const who = (kit.who ?? { ...alone, stranger: [] }) as Readonly<Record<string, readonly P[] | ((state: S) => readonly P[])>>;
  const everybody = Object.keys(who) as W[];
  let people: Record<W, Person>;
  beforeAll(async () => {
    people = await kit.people();
  });

  const bodyOf = async (command: keyof M, id: string): Promise<object> => {
    const body = kit.bodies?.[command] ?? {};
    return typeof body === 'function' ? (body as (id: string) => Promise<object>)(id) : body;
  };
  const methodOf = (command: keyof M & string) => kit.routes?.[command]?.[0] ?? 'post';
  const done = (command: keyof M & string) => (methodOf(command) === 'put' ? 200 : 201);
  const give = async (by: Person, id: string, command: keyof M & string, body: object, headers: Record<string, string> = {}) => {
    const under = kit.routes?.[command]?.[1] ?? command;
    return (await by[methodOf(command)](`${path}/${id}${under && `/${under}`}`, body, headers)) as Answer;
  };
  const send = async (by: Person, id: string, command: keyof M & string, headers: Record<string, string> = {}) =>
    give(by, id, command, await bodyOf(command, id), headers);
  /**
   * Its row's state and version, and what commands left of it: that somebody read it is no trace of one. As the district, from which
   * row-level
   * security hides nothing.
   */
  const known = async (id: string): Promise<{ state: S; version: number; traces: number }> => {
    const [row] = await service()
      .get(UnitOfWork)
      .as(system, ({ manager }) =>
        manager.query<[{ state: S; version: number; traces: number }]>(
          `SELECT state, version, ((SELECT count(*) FROM outbox WHERE aggregate_id = $1::text)
             + (SELECT count(*) FROM audit_line WHERE resource_id = $1::text AND action NOT LIKE '%.read%'))::int AS traces
           FROM ${table} WHERE id = $1::uuid`,
          [id],
        ),
      );
    return row;
  };
  const partsOf = (name: W, state: S): readonly P[] => {
    const given = who[name]!;
    return typeof given === 'function' ? given(state) : given;
  };
  const hidden = (state: S, name: W): boolean => partsOf(name, state).length === 0 && !kit.public;
  /** Why somebody may not give a command. */
  const refusalOf = (command: keyof M & string, state: S, name: W) => {
    if (hidden(state, name)) return { code: 'not-found' as const };
    return machine.refusal(command, { ...kit.facts?.(state, name), state, parts: partsOf(name, state) } as unknown as Subject<S, P, F>);
  };
  const leadsTo = (command: keyof M & string, state: S): S | undefined =>
    kit.leads?.[command]?.(state) ?? (moves[command] as { to?: S }).to;
  /** The one who may give a command, and a state in which they may. */
  const possible = (command: keyof M & string) =>
    states.flatMap((state) => everybody.map((name) => ({ state, name }))).find(({ state, name }) => !refusalOf(command, state, name));

  describe.each(states.map((state) => [state]))('%s', (state) => {
    it.each(everybody.map((name) => [name]))('is met by %s as the machine says', async (name) => {
      let id = await kit.make(service(), state, name);
      const refusals = commands.flatMap((command) => {
        const refusal = refusalOf(command, state, name);
        return refusal ? [{ command, code: refusal.code, status: catalogue[refusal.code].status }] : [];
      });
      const possibleNow = commands.filter((command) => !refusals.some((refused) => refused.command === command));
      const seen = await (kit.read ? kit.read(people[name], id, name) : (people[name].get(`${path}/${id}`) as Promise<Answer>));
      if (seen) expect(seen.status).toBe(kit.seen?.(state, name) ?? (hidden(state, name) ? 404 : 200));
      if (seen?.status === 200) expect(commands.filter((command) => seen.body.allowedActions!.includes(command))).toEqual(possibleNow);
      let before = await known(id);
      // What is refused leaves nothing, so all of it meets the same thing, and what may happen comes last.
      const refused = await Promise.all(
        refusals.map(async ({ command }) => {
          const { status, body } = await send(people[name], id, command);
          return { command, code: body.code, status };
        }),
      );
      expect(refused).toEqual(refusals);
      expect(await known(id)).toEqual(before);
      for (const [i, command] of possibleNow.entries()) {
        if (i > 0) {
          id = await kit.make(service(), state, name);
          before = await known(id);
        }
        const { status, body } = await send(people[name], id, command);
        const after = await known(id);
        const why = status === done(command) ? undefined : body.code;
        expect([command, status, why, after.state]).toEqual([command, done(command), undefined, leadsTo(command, state) ?? state]);
        expect(after.traces).toBeGreaterThan(before.traces);
      }
    });
  });

  it.each((kit.repeated ?? commands).map((command) => [command]))(
    '%s happens once: sent again, twice at once, and from a version that is no longer',
    async (command) => {
      const found = possible(command);
      expect(found).toBeDefined();
      const { state, name } = found!;
      const by = people[name];
      const leads = leadsTo(command, state);
      const made = () => kit.make(service(), state, name);
      const [id, other, third] = [await made(), await made(), await made()];
      if (!kit.unversioned?.includes(command)) {
        expect((await send(by, third, command, { 'if-match': '"9999"' })).body.code).toBe('stale-version');
        expect(await known(third)).toMatchObject({ state });
      }
      const headers = { 'idempotency-key': randomUUID() };
      const body = await bodyOf(command, id);
      const first = await give(by, id, command, body, headers);
      expect(first.status).toBe(done(command));
      const after = await known(id);
      expect((await give(by, id, command, body, headers)).body).toEqual(first.body);
      expect(await known(id)).toEqual(after);
      if (!leads) return;
      const refused = refusalOf(command, leads, name);
      const both = await Promise.all([send(by, other, command), send(by, other, command)]);
      const statuses = both.map(({ status }) => status).sort();
      const second = kit.repeatable?.includes(command) ? done(command) : refused ? catalogue[refused.code].status : 409;
      expect(statuses).toEqual([done(command), second]);
      if (refused) expect((await send(by, id, command)).body.code).toBe(refused.code);
    },
  );
}
