/**
 * The SQL that gives every event of the log a number which it keeps (docs/adr/106), as the owner. `seq` cannot be that number: it is given
 * when a row is written, and rows become visible in another order.
 */
export function outboxNumbers(): string[] {
  return [
    `CREATE TABLE outbox_number (
      number bigint PRIMARY KEY,
      seq bigint NOT NULL UNIQUE,
      at timestamptz NOT NULL
    )`,
    `ALTER TABLE relay_cursor ADD numbered bigint NOT NULL DEFAULT 0, ADD published bigint NOT NULL DEFAULT 0`,
    // What was published before had no number: it is published once more, and whoever has seen an event ignores it.
    `WITH now AS (SELECT pg_current_snapshot() AS snapshot), given AS (
       INSERT INTO outbox_number (number, seq, at) SELECT row_number() OVER (ORDER BY seq), seq, at FROM outbox RETURNING number
     )
     UPDATE relay_cursor SET done = now.snapshot, todo = NULL, seq = 0, numbered = (SELECT count(*) FROM given) FROM now`,
    // When what is not in the stream yet was written.
    `CREATE FUNCTION outbox_unsent() RETURNS TABLE (seq bigint, at timestamptz) LANGUAGE sql STABLE AS $$
       SELECT outbox.seq, outbox.at FROM relay_cursor
         JOIN outbox ON outbox.xid >= pg_snapshot_xmin(done) AND NOT pg_visible_in_snapshot(outbox.xid, done)
           AND (todo IS NULL OR outbox.seq > relay_cursor.seq OR NOT pg_visible_in_snapshot(outbox.xid, todo))
       UNION
       SELECT outbox_number.seq, outbox_number.at FROM relay_cursor JOIN outbox_number ON number > published
     $$`,
  ];
}
