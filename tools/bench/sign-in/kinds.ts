export const kinds = ['password', 'code', 'register'] as const;
export type Kind = (typeof kinds)[number];

/** What the process of the smallest measure is told. */
export interface MinimumTask {
  /** Of the service’s database, as its own role. */
  url: string;
  atOnce: number;
  seconds: number;
  people: { first: number; count: number };
}
