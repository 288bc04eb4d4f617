export const kinds = ['password', 'code', 'register'] as const;
export type Kind = (typeof kinds)[number];

/** What the process of the smallest measure is told. */
export interface MinimumTask {
  /** Of the service’s database, as its own role. */
  url: string;
  atOnce: number;
  seconds: number;
  /** Where it may write what goes out. */
  folder: string;
  people: { first: number; count: number };
}
