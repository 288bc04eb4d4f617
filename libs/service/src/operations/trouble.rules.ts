const MINUTE_MS = 60_000;

interface Limit {
  /** What is measured may be so much, and no more. */
  above: number;
  /** For so long it may be more, in milliseconds: what passes by itself is nobody's work. */
  forMs: number;
}

/** What needs an operator. Of letters and failed work any is too much; it was tried again before it came there. */
export const limits = {
  /** Events without effect, by consumer and event type. */
  'dead-letter': { above: 0, forMs: 0 },
  /** Items that a job has given up (failed-item.rules.ts), by job. */
  'failed-item': { above: 0, forMs: 0 },
  /** A job that fails as a whole, by job. */
  'failed-job': { above: 0, forMs: 0 },
  /** Seconds since the oldest event that has not left the outbox. */
  'relay-lag': { above: 60, forMs: 3 * MINUTE_MS },
  /** Events that a consumer has not handled, by consumer and stream. */
  'consumer-lag': { above: 100, forMs: 5 * MINUTE_MS },
  /** Seconds since the oldest audit line without a seal; lines are sealed each second. */
  'unsealed-audit': { above: 300, forMs: 0 },
  /** Messages to people that do not go out, by channel, since one last did. They were tried again before. */
  'message-failed': { above: 0, forMs: 0 },
} as const satisfies Record<string, Limit>;

export type TroubleKind = keyof typeof limits;

/** What a trouble is: of one kind about one thing there is one at a time. */
export interface TroubleId {
  kind: TroubleKind;
  /** Empty where there is one for the whole service. */
  about: string;
}

export interface Measurement extends TroubleId {
  value: number;
}

export interface OpenTrouble extends TroubleId {
  since: Date;
  noticedAt: Date | null;
}

export interface Measured {
  /** What is not among them is nothing. */
  found: readonly Measurement[];
  /** Nothing is known of these at present: their troubles stay as they are. */
  unknown: ReadonlySet<TroubleKind>;
}

export interface Decision {
  begun: TroubleId[];
  over: TroubleId[];
  /** Those of which the operators get a notice now. */
  due: TroubleId[];
}

/** Has it lasted for long enough to be somebody's work? */
export const isDue = ({ kind, since }: Pick<OpenTrouble, 'kind' | 'since'>, now: Date): boolean =>
  now.getTime() - since.getTime() >= limits[kind].forMs;

/**
 * From the troubles that are open and what is measured now: which ones begin, which are over, and of which a notice is due. There is one
 * notice for each trouble, however long it lasts; what comes back after it was over is another trouble.
 */
export function decide(open: readonly OpenTrouble[], { found, unknown }: Measured, now: Date): Decision {
  const present = found.filter(({ kind, value }) => !unknown.has(kind) && value > limits[kind].above);
  const isPresent = among(present);
  const wasOpen = among(open);
  const begun = present.filter((one) => !wasOpen(one)).map(({ kind, about }) => ({ kind, about }));
  const over = open.filter((one) => !unknown.has(one.kind) && !isPresent(one)).map(({ kind, about }) => ({ kind, about }));
  const isOver = among(over);
  const unnoticed = [...open.filter((one) => one.noticedAt === null && !isOver(one)), ...begun.map((one) => ({ ...one, since: now }))];
  return { begun, over, due: unnoticed.filter((one) => isDue(one, now)).map(({ kind, about }) => ({ kind, about })) };
}

function among(all: readonly TroubleId[]): (one: TroubleId) => boolean {
  const names = new Set(all.map(nameOf));
  return (one) => names.has(nameOf(one));
}

const nameOf = ({ kind, about }: TroubleId): string => `${kind} ${about}`;
