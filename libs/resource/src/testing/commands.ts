import { randomUUID } from 'node:crypto';

import { catalogue } from '@linli/problems';
import type { Person, TestService } from '@linli/service/testing';

import type { AnyMoves, Machine, Subject } from '../machine.rules.js';

interface Answer {
  status: number;
  body: { code?: string; state?: string; version?: number; allowedActions?: readonly string[] };
}

/** How a resource's commands are tried out. */
export interface TriedOut<S extends string, P extends string, F, M extends AnyMoves> {
  machine: Machine<S, P, F, M>;
  /** Where it is found: `/api/grid/v1/errands`. */
  path: string;
  /** Its table. */
  table: string;
  /** The commands that have a route of their own; the others are somebody else's or the district's. */
  commands: readonly (keyof M & string)[];
  /** Somebody who is this to the thing and nothing else, and somebody who is nothing to it. */
  people: () => Promise<Record<P | 'stranger', Person>>;
  /** A new thing in a state. @returns its id */
  make: (service: TestService, state: S) => Promise<string>;
  /** What the machine looks at besides state and part, for a thing that was just made. */
  facts?: (state: S, part: P) => F;
  /** What a command needs in its body. */
  bodies?: { readonly [C in keyof M]?: object | (() => Promise<object>) };
  /** Commands that look at no version: whoever gives them does not care what else has changed. */
  unversioned?: readonly (keyof M & string)[];
  /** May a stranger know of it? */
  public?: boolean;
}

/**
 * Specs that try every command of a resource in every state as everybody there is, through HTTP and on a real database: the machine, the
 * routes and
 * `allowedActions` agree; twice in a row, twice at once and from a version that is no longer, nothing happens twice; what is refused leaves
 * nothing.
 */
export function everyCommand<S extends string, P extends string, F, M extends AnyMoves>(
  service: () => TestService,
  kit: TriedOut<S, P, F, M>,
): void {
  const { machine, path, table, commands } = kit;
  const { states, parts } = machine.definition;
  const everybody = [...Object.keys(parts), 'stranger'] as (P | 'stranger')[];
  let people: Record<P | 'stranger', Person>;
  beforeAll(async () => {
    people = await kit.people();
  });

  const bodyOf = async (command: keyof M): Promise<object> => {
    const body = kit.bodies?.[command] ?? {};
    return typeof body === 'function' ? (body as () => Promise<object>)() : body;
  };
  const send = async (by: Person, id: string, command: keyof M & string, headers: Record<string, string> = {}) =>
    (await by.post(`${path}/${id}/${command}`, await bodyOf(command), headers)) as Answer;
  const rowOf = async (id: string): Promise<{ state: S; version: number }> => {
    const [row] = (await service().dataSource.query(`SELECT state, version FROM ${table} WHERE id = $1`, [id])) as [
      { state: S; version: number },
    ];
    return row;
  };
  const traces = async (id: string): Promise<number> => {
    const [{ n }] = (await service().dataSource.query(
      `SELECT (SELECT count(*) FROM outbox WHERE aggregate_id = $1) + (SELECT count(*) FROM audit_line WHERE resource_id = $1) AS n`,
      [id],
    )) as [{ n: string }];
    return Number(n);
  };
  const met = (state: S, part: P | 'stranger'): Subject<S, P, F> =>
    ({ ...(part === 'stranger' ? {} : kit.facts?.(state, part)), state, parts: part === 'stranger' ? [] : [part] }) as unknown as Subject<
      S,
      P,
      F
    >;
  /** The one who may give a command, and a state in which they may. */
  const possible = (command: keyof M & string) =>
    states
      .flatMap((state) => (Object.keys(parts) as P[]).map((part) => ({ state, part })))
      .find(({ state, part }) => !machine.refusal(command, met(state, part)));

  describe.each(states.map((state) => [state]))('%s', (state) => {
    it.each(everybody.map((part) => [part]))('is met by %s as the machine says', async (part) => {
      const hidden = part === 'stranger' && !kit.public;
      for (const command of commands) {
        const id = await kit.make(service(), state);
        const seen = (await people[part].get(`${path}/${id}`)) as Answer;
        expect(seen.status).toBe(hidden ? 404 : 200);
        const refusal = hidden ? { code: 'not-found' as const } : machine.refusal(command, met(state, part));
        if (!hidden) expect([command, seen.body.allowedActions!.includes(command)]).toEqual([command, refusal === undefined]);
        const before = await traces(id);
        const { status, body } = await send(people[part], id, command);
        if (refusal) {
          expect([command, status, body.code]).toEqual([command, catalogue[refusal.code].status, refusal.code]);
          expect(await rowOf(id)).toMatchObject({ state });
          expect(await traces(id)).toBe(before);
        } else {
          const to = (machine.definition.moves[command] as { to?: S }).to ?? state;
          expect([command, status, (await rowOf(id)).state]).toEqual([command, 201, to]);
          expect(await traces(id)).toBeGreaterThan(before);
        }
      }
    });
  });

  it.each(commands.map((command) => [command]))(
    '%s happens once: sent again, twice at once, and from a version that is no longer',
    async (command) => {
      const found = possible(command);
      expect(found).toBeDefined();
      const { state, part } = found!;
      const by = people[part];
      const leads = (machine.definition.moves[command] as { to?: S }).to;
      const [id, other, third] = [await kit.make(service(), state), await kit.make(service(), state), await kit.make(service(), state)];
      if (!kit.unversioned?.includes(command)) {
        expect((await send(by, third, command, { 'if-match': '"9999"' })).body.code).toBe('stale-version');
        expect(await rowOf(third)).toMatchObject({ state });
      }
      const headers = { 'idempotency-key': randomUUID() };
      const body = await bodyOf(command);
      const first = (await by.post(`${path}/${id}/${command}`, body, headers)) as Answer;
      const after = await traces(id);
      expect(((await by.post(`${path}/${id}/${command}`, body, headers)) as Answer).body).toEqual(first.body);
      expect(await traces(id)).toBe(after);
      if (!leads) return;
      const refused = machine.refusal(command, met(leads, part));
      if (refused) expect((await send(by, id, command)).body.code).toBe(refused.code);
      const both = await Promise.all([send(by, other, command), send(by, other, command)]);
      expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(both.filter(({ status }) => status === 409)).toHaveLength(1);
    },
  );
}
