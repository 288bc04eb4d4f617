const DAY_MS = 86_400_000;

/** A day as an address says it, YYYY-MM-DD. */
export const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const begin = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);

/** When the first of some days of Shanghai begins, and when the last is over. */
export const momentsOf = ({ from, to }: { from?: string | undefined; to?: string | undefined }) => ({
  from: from === undefined ? undefined : new Date(begin(from)),
  until: to === undefined ? undefined : new Date(begin(to) + DAY_MS),
});
