export { eventTables } from './1764000000001-event-tables.js';
export { outboxNumbers } from './1764000000947-outbox-numbers.js';
