import fc from 'fast-check';

import { beginning, cursorText } from './cursor.rules.js';
import { inOneOrder, type Looked } from './page.rules.js';

const row = (service: string, number: number, at: number, body: string | null = `${service}${number}`): Looked => ({
  service,
  number,
  at: new Date(at),
  type: 't',
  body,
});
const told = (rows: readonly Looked[]) => inOneOrder(beginning, rows).events.map(({ body }) => body);

it('orders by time over the services', () => {
  expect(told([row('a', 1, 10), row('a', 2, 30), row('b', 1, 20)])).toEqual(['a1', 'b1', 'a2']);
});

it('keeps each service’s own order, also where its clock went back', () => {
  expect(told([row('a', 1, 30), row('a', 2, 10), row('b', 1, 20)])).toEqual(['b1', 'a1', 'a2']);
});

it('gives with each event the cursor behind it, and moves past what the reader is not given', () => {
  const { events, cursor } = inOneOrder(new Map([['c', 9]]), [row('a', 1, 10), row('b', 5, 20, null), row('a', 4, 30)]);
  expect(events.map((event) => cursorText(event.cursor))).toEqual(['a-1.c-9', 'a-4.b-5.c-9']);
  expect(cursorText(cursor)).toBe('a-4.b-5.c-9');
});

it('loses and repeats nothing, wherever a reader stops and goes on', () => {
  const logs = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.array(fc.nat(100), { maxLength: 8 }));
  fc.assert(
    fc.property(logs, fc.nat(30), (byService, stop) => {
      const rows = Object.entries(byService).flatMap(([service, times]) => times.map((at, i) => row(service, i + 1, at)));
      const all = inOneOrder(beginning, rows).events;
      const first = all.slice(0, stop);
      const cursor = first.at(-1)?.cursor ?? beginning;
      const rest = inOneOrder(
        cursor,
        rows.filter(({ service, number }) => number > (cursor.get(service) ?? 0)),
      ).events;
      const read = [...first, ...rest].map(({ body }) => body).sort();
      expect(read).toEqual(rows.map(({ body }) => body).sort());
    }),
  );
});
