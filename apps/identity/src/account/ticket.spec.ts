import { readTicket, ticketOf } from './ticket.js';

const now = 1_790_000_000_000;
const id = '0194a0f0-0000-7000-8000-000000000001';

it.each([
  [ticketOf(id, now), true],
  [ticketOf(id, now - 299_999), true],
  [ticketOf(id, now - 300_000), false],
  [ticketOf(id, now + 1), false],
  [`${now}.`, false],
  ['', false],
  [`${now}.${id}x`, false],
])('%s: %s', (ticket, good) => {
  expect(readTicket(ticket, now)).toBe(good);
});
