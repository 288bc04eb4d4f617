import { DomainError, type ProblemCode } from '@linli/problems';

/** Why something may not happen: the code of a problem, with facts that a client may show. */
export interface Refusal {
  code: ProblemCode;
  /** More words for developers; never personal data. */
  detail?: string;
  params?: Readonly<Record<string, string | number>>;
}

/** The district itself: scheduled jobs and event handlers. It may make every move that the state allows. */
export type System = 'system';

/** One command: when it may happen, what it leads to, and who may give it. */
export interface Move<State extends string, Part extends string, Facts> {
  from: readonly State[];
  /** Without it the state stays. */
  to?: State;
  /** Who may: at least one of these parts. A move by `system` alone is made by no person. */
  by: readonly (Part | System)[];
  /** Who may not though `by` allows it, and what they are told: nobody decides about their own. */
  notBy?: { readonly [P in Part]?: ProblemCode };
  /** Why not, by facts other than state and part. */
  unless?: (facts: Facts, parts: readonly (Part | System)[]) => Refusal | undefined;
  /** The codes that stand for `forbidden` and `wrong-state` here, where they can say more. */
  refusedAs?: { forbidden?: ProblemCode; 'wrong-state'?: ProblemCode };
}

interface Definition<State extends string, Part extends string, Moves> {
  /** Of what: the type of the aggregate, of its audit lines and its live topics. */
  of: string;
  states: readonly State[];
  /** The state in which it begins, or any of several. */
  initial: NoInfer<State> | readonly NoInfer<State>[];
  /** What somebody can be to it, each in words for the documentation. */
  parts: { readonly [P in Part]: string };
  moves: Moves;
}

/** A thing as somebody meets it. */
export type Subject<State extends string, Part extends string, Facts> = { state: State; parts: readonly (Part | System)[] } & Facts;

/** A move, whatever its states, parts and facts. */
export interface AnyMove {
  from: readonly string[];
  to?: string;
  by: readonly string[];
  notBy?: object;
  unless?: (...facts: never[]) => Refusal | undefined;
  refusedAs?: object;
}
export type AnyMoves = Readonly<Record<string, AnyMove>>;
type Codes<M extends AnyMoves> = 'forbidden' | 'wrong-state' | { [C in keyof M]: CodesOf<M[C]> }[keyof M];
type CodesOf<M> =
  | (M extends { refusedAs: infer R } ? R[keyof R] : never)
  | (M extends { notBy: infer N } ? N[keyof N] : never)
  | (M extends { unless: (...args: never[]) => infer R } ? (R extends { code: infer Code } ? Code : never) : never);
/** The state after a command, as far as its declaration tells. */
export type After<M extends AnyMoves, C extends keyof M, State> = M[C] extends { to: infer To extends State } ? To : State;
/** Commands that a person may give. */
export type OfPeople<M extends AnyMoves> = {
  [C in keyof M]: Exclude<M[C]['by'][number], System> extends never ? never : C;
}[keyof M] &
  string;

/**
 * What may happen to a thing, and who may do it: one table, from which come the state after a command, the reason why not, the actions a
 * person is offered, the documentation (docs/permissions.md) and the names of the audit's actions.
 */
export class Machine<State extends string, Part extends string, Facts, M extends AnyMoves> {
  /** The codes that it can refuse with. A type only: the OpenAPI document is made from it (tools/answers). */
  declare readonly refusals: Codes<M>;
  readonly commands: readonly (keyof M & string)[];

  /** @throws Error when a state cannot be reached, or a command is nobody's or starts nowhere */
  constructor(readonly definition: Definition<State, Part, M>) {
    this.commands = Object.keys(definition.moves);
    const faults = faultsOf(definition);
    if (faults.length > 0) throw new Error(`${definition.of}: ${faults.join('; ')}`);
  }

  get name(): string {
    return this.definition.of;
  }

  /** Does the state allow it, whoever asks? */
  isPossible(command: keyof M & string, state: State): boolean {
    return this.move(command).from.includes(state);
  }

  /** Why this may not happen; undefined when it may. */
  refusal(command: keyof M & string, subject: Subject<State, Part, Facts>): Refusal | undefined {
    const move = this.move(command);
    const { state, parts } = subject;
    const { forbidden = 'forbidden', 'wrong-state': wrongState = 'wrong-state' } = move.refusedAs ?? {};
    if (!parts.includes('system')) {
      if (!parts.some((part) => move.by.includes(part))) return { code: forbidden };
      const inTheWay = parts.find((part): part is Part => part in (move.notBy ?? {}));
      if (inTheWay) return { code: move.notBy![inTheWay]! };
    }
    if (!move.from.includes(state)) return { code: wrongState, params: { state, command } };
    return move.unless?.(subject, parts);
  }

  /** The state after a command. @throws DomainError forbidden, wrong-state, and what its moves name */
  next<C extends keyof M & string>(command: C, subject: Subject<State, Part, Facts>): After<M, C, State> {
    const refusal = this.refusal(command, subject);
    if (refusal) throw DomainError.of(refusal.code, refusal);
    return (this.move(command).to ?? subject.state) as After<M, C, State>;
  }

  /** What somebody may do now: screens draw their buttons from it. */
  allowed(subject: Subject<State, Part, Facts>): OfPeople<M>[] {
    return this.commands.filter((command): command is OfPeople<M> => this.refusal(command, subject) === undefined);
  }

  private move(command: keyof M & string): Move<State, Part, Facts> {
    return this.definition.moves[command]! as unknown as Move<State, Part, Facts>;
  }
}

/**
 * Declares a machine: `machine<Facts>()({ of, states, initial, parts, moves })`. What its moves look at besides state and parts is named
 * first; all else is inferred.
 */
export function machine<Facts = object>() {
  return <const State extends string, const Part extends string, const M extends Readonly<Record<string, Move<State, Part, Facts>>>>(
    definition: Definition<State, Part, M>,
  ): Machine<State, Part, Facts, M> => new Machine(definition);
}

type AnyDefinition = Definition<string, string, AnyMoves>;

/** What is wrong with a definition: states that nothing leads to, commands that nobody may give or that can happen in no state. */
function faultsOf({ states, initial, moves }: AnyDefinition): string[] {
  const reached = new Set<string>(typeof initial === 'string' ? [initial] : initial);
  for (const state of reached) {
    for (const { from, to } of Object.values(moves)) if (to && from.includes(state)) reached.add(to);
  }
  return [
    ...states.filter((state) => !reached.has(state)).map((state) => `nothing leads to ${state}`),
    ...[...reached].filter((state) => !states.includes(state)).map((state) => `${state} is none of its states`),
    ...Object.entries(moves).flatMap(([command, { from, by }]) => [
      ...(by.length === 0 ? [`nobody may ${command}`] : []),
      ...(from.some((state) => reached.has(state)) ? [] : [`${command} can never happen`]),
      ...from.filter((state) => !states.includes(state)).map((state) => `${command} starts in ${state}, which is none of its states`),
    ]),
  ];
}
