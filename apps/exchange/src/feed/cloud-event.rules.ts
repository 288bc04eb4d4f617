import { publicPart, type FeedEntry } from '@linli/contracts';

/** What is told of an event beside its data. */
interface Told {
  id: string;
  type: string;
  source: string;
  time: Date;
  aggregate: { type: string; id: string; version: number };
  /** Its number in the log of its service, as the extension `sequence` has it. */
  sequence: string;
}

/** The code of the area that an event belongs to; null for the whole district. */
export function areaOf({ area }: FeedEntry, data: object): string | null {
  const found: unknown = area === undefined ? undefined : (data as Readonly<Record<string, unknown>>)[area];
  return typeof found === 'string' ? found : null;
}

/** The CloudEvent 1.0 in JSON that agencies are given, without its `dataschema`. */
export function cloudEventOf(entry: FeedEntry, { id, type, source, time, aggregate, sequence }: Told, data: object): string {
  const area = areaOf(entry, data);
  return JSON.stringify({
    specversion: '1.0',
    id,
    source,
    type,
    subject: `${aggregate.type}/${aggregate.id}`,
    time: time.toISOString(),
    datacontenttype: 'application/json',
    sequence,
    aggregateversion: aggregate.version,
    ...(area === null ? {} : { area }),
    data: publicPart(entry, data),
  });
}

/** The same with the address of its schema. @param schemas the address under which schemas lie, without a slash at its end */
export const withSchema = (body: string, type: string, schemas: string): string => `{"dataschema":"${schemas}/${type}",${body.slice(1)}`;
