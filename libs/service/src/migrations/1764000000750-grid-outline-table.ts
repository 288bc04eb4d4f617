/**
 * The SQL of a service’s outlines of grids, in Mercator metres: a read model of the grid service’s events, which can be built again.
 * A later change of the table is a migration of its own, not a change here.
 */
export function gridOutlineTable(): string[] {
  return [
    'CREATE TABLE grid_outline (n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, grid text NOT NULL, ring polygon NOT NULL)',
    'CREATE INDEX grid_outline_grid ON grid_outline (grid)',
    'CREATE INDEX grid_outline_community ON grid_outline (left(grid, 12))',
    'CREATE INDEX grid_outline_ring ON grid_outline USING gist (ring)',
    `INSERT INTO projection_table (projection, name) VALUES ('outlines', 'grid_outline')`,
  ];
}

/** What `service` knew by another read model of the same events: its reader goes on where that one stopped. */
export function outlinesInsteadOf(service: string, projection: string): string[] {
  return [
    `UPDATE projection_cursor SET projection = 'outlines' WHERE projection = '${projection}'`,
    `UPDATE projection_version SET projection = 'outlines' WHERE projection = '${projection}'`,
    `UPDATE dead_letter SET consumer = '${service}/outlines' WHERE consumer = '${service}/${projection}'`,
  ];
}
