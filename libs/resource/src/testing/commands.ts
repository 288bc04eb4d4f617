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
export interface TriedOut<S extends string, P extends string, F, M extends AnyMoves, X extends string = never, A extends string = never> {
  machine: Machine<S, P, F, M>;
  /** Where it is found: `/api/grid/v1/errands`. */
  path: string;
  /** Its table. */
  table: string;
  /** The commands that have a route of their own; the others are somebody else's or the district's. */
  commands: readonly (keyof M & string)[];
  /** Somebody who is this to the thing and nothing else, and somebody who is nothing to it. */
  people: () => Promise<Record<Exclude<P | X | 'stranger', A>, Person>>;
  /** Somebody who is several things to it at once: `both: ['employer', 'staff']`. By a part's own name, when nobody is that part alone. */
  partsOf?: Readonly<Record<X, readonly P[]>>;
  /** Whom there is not, as things are made here: where everybody is something to it, nobody is a stranger. */
  absent?: readonly (A & (P | 'stranger'))[];
  /** A new thing in a state. @returns its id */
  make: (service: TestService, state: S) => Promise<string>;
  /** What the machine looks at besides state and part, for a thing that was just made. */
  facts?: (state: S, part: P | X) => F;
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
  /** May a stranger know of it? */
  public?: boolean;
  /** How it is read, where it has no route of its own. */
  read?: (by: Person, id: string) => Promise<Answer>;
  /** What reading it is answered with, where that is not 200 to whoever may know of it and 404 to whoever may not. */
  seen?: (state: S, who: P | X | 'stranger') => 200 | 403 | 404;
}

/**
 * Specs that try every command of a resource in every state as everybody there is, through HTTP and on a real database: the machine, the
 * routes and `allowedActions` agree; twice in a row, twice at once and from a version that is no longer, nothing happens twice; what is
 * refused leaves nothing.
 */
export function everyCommand<S extends string, P extends string, F, M extends AnyMoves, X extends string = never, A extends string = never>(
  service: () => TestService,
  kit: TriedOut<S, P, F, M, X, A>,
): void {
  type Somebody = P | X | 'stranger';
  const { machine, path, table, commands } = kit;
  const { states, parts, moves } = machine.definition;
  const somethingToIt = [...new Set([...Object.keys(parts), ...Object.keys(kit.partsOf ?? {})])].filter(
    (who) => !(kit.absent as readonly string[] | undefined)?.includes(who),
  ) as (P | X)[];
  const everybody: Somebody[] = [
    ...somethingToIt,
    ...((kit.absent as readonly string[] | undefined)?.includes('stranger') ? [] : ['stranger' as const]),
  ];
  let people: Record<Somebody, Person>;
  beforeAll(async () => {
    people = (await kit.people()) as Record<Somebody, Person>;
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
  const read = async (by: Person, id: string) => (await (kit.read ? kit.read(by, id) : by.get(`${path}/${id}`))) as Answer;
  /** As the district, from which row-level security hides nothing. */
  const query = <R>(text: string, values: readonly unknown[]): Promise<R> =>
    service()
      .get(UnitOfWork)
      .as(system, ({ manager }) => manager.query<R>(text, [...values]));
  /** Its state, and what commands left of it: that somebody read it is no trace of a command. */
  const lookAt = async (id: string): Promise<{ state: S; traces: number }> => {
    const [row] = await query<[{ state: S; traces: number }]>(
      `SELECT state, ((SELECT count(*) FROM outbox WHERE aggregate_id = $1::text)
         + (SELECT count(*) FROM audit_line WHERE resource_id = $1::text AND action <> $2))::int AS traces FROM ${table} WHERE id = $1::uuid`,
      [id, `${machine.name}.read`],
    );
    return row;
  };
  const partsOf = (who: Somebody): readonly P[] =>
    who === 'stranger' ? [] : ((kit.partsOf as Partial<Record<string, readonly P[]>> | undefined)?.[who] ?? [who as P]);
  const met = (state: S, who: Somebody): Subject<S, P, F> =>
    ({ ...(who === 'stranger' ? {} : kit.facts?.(state, who)), state, parts: partsOf(who) }) as unknown as Subject<S, P, F>;
  const leadsTo = (command: keyof M & string, state: S): S | undefined =>
    kit.leads?.[command]?.(state) ?? (moves[command] as { to?: S }).to;
  /** The one who may give a command, and a state in which they may. */
  const possible = (command: keyof M & string) =>
    states
      .flatMap((state) => somethingToIt.map((who) => ({ state, who })))
      .find(({ state, who }) => !machine.refusal(command, met(state, who)));

  describe.each(states.map((state) => [state]))('%s', (state) => {
    it.each(everybody.map((who) => [who]))('is met by %s as the machine says', async (who) => {
      const hidden = who === 'stranger' && !kit.public;
      for (const command of commands) {
        const id = await kit.make(service(), state);
        const seen = await read(people[who], id);
        expect(seen.status).toBe(kit.seen?.(state, who) ?? (hidden ? 404 : 200));
        const refusal = hidden ? { code: 'not-found' as const } : machine.refusal(command, met(state, who));
        if (seen.status === 200) expect([command, seen.body.allowedActions!.includes(command)]).toEqual([command, refusal === undefined]);
        const before = await lookAt(id);
        const { status, body } = await send(people[who], id, command);
        if (refusal) {
          expect([command, status, body.code]).toEqual([command, catalogue[refusal.code].status, refusal.code]);
          expect(await lookAt(id)).toEqual({ ...before, state });
        } else {
          const to = leadsTo(command, state) ?? state;
          const why = status === done(command) ? undefined : body.code;
          const after = await lookAt(id);
          expect([command, status, why, after.state]).toEqual([command, done(command), undefined, to]);
          expect(after.traces).toBeGreaterThan(before.traces);
        }
      }
    });
  });

  it.each((kit.repeated ?? commands).map((command) => [command]))(
    '%s happens once: sent again, twice at once, and from a version that is no longer',
    async (command) => {
      const found = possible(command);
      expect(found).toBeDefined();
      const { state, who } = found!;
      const by = people[who];
      const leads = leadsTo(command, state);
      const [id, other, third] = [await kit.make(service(), state), await kit.make(service(), state), await kit.make(service(), state)];
      if (!kit.unversioned?.includes(command)) {
        expect((await send(by, third, command, { 'if-match': '"9999"' })).body.code).toBe('stale-version');
        expect(await lookAt(third)).toMatchObject({ state });
      }
      const headers = { 'idempotency-key': randomUUID() };
      const body = await bodyOf(command, id);
      const first = await give(by, id, command, body, headers);
      const after = await lookAt(id);
      expect((await give(by, id, command, body, headers)).body).toEqual(first.body);
      expect(await lookAt(id)).toEqual(after);
      if (!leads) return;
      const refused = machine.refusal(command, met(leads, who));
      const both = await Promise.all([send(by, other, command), send(by, other, command)]);
      if (refused) {
        expect((await send(by, id, command)).body.code).toBe(refused.code);
        expect(both.filter(({ status }) => status === done(command))).toHaveLength(1);
        expect(both.filter(({ status }) => status === 409)).toHaveLength(1);
      } else {
        // What leads to where it may be given again happens twice.
        expect(both.map(({ status }) => status)).toEqual([done(command), done(command)]);
      }
    },
  );
}
