const GOOD_FOR_MS = 5 * 60_000;

/** Names one making of a passkey; its challenge is derived from it. */
export const ticketOf = (id: string, now: number): string => `${now}.${id}`;

/** Is it one, and not too old? */
export function readTicket(ticket: string, now: number): boolean {
  const made = /^(\d{13})\.[0-9a-f-]{36}$/.exec(ticket)?.[1];
  return made !== undefined && Number(made) <= now && now - Number(made) < GOOD_FOR_MS;
}
