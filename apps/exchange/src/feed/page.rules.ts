import type { FeedCursor } from './cursor.rules.js';

/** A row of the feed that was looked at. */
export interface Looked {
  service: string;
  number: number;
  at: Date;
  type: string;
  /** Null where the reader is not given it. */
  body: string | null;
}

/** An event for the reader, and where she stands behind it. */
export interface Placed {
  type: string;
  body: string;
  cursor: FeedCursor;
}

/**
 * Puts what was looked at in each service's log into one order: by time as far as that goes, each service's own order in any case, and so
 * that of every aggregate.
 * @param rows each service's in the order of their numbers
 * @returns what the reader is given, and the cursor behind everything that was looked at
 */
export function inOneOrder(cursor: FeedCursor, rows: readonly Looked[]): { events: Placed[]; cursor: FeedCursor } {
  const lines = [...Map.groupBy(rows, ({ service }) => service).values()].map((line) => ({ line, next: 0 }));
  const place = new Map(cursor);
  const events: Placed[] = [];
  for (let n = 0; n < rows.length; n++) {
    const first = lines.filter(({ line, next }) => next < line.length).reduce((a, b) => (a.line[a.next]!.at <= b.line[b.next]!.at ? a : b));
    const { service, number, type, body } = first.line[first.next++]!;
    place.set(service, number);
    if (body !== null) events.push({ type, body, cursor: new Map(place) });
  }
  return { events, cursor: place };
}
