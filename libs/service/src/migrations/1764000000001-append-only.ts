/** Rows of this table (and its partitions) are inserted and read, never changed or deleted, by nobody. */
export function appendOnly(table: string): string {
  return `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`;
}
