export { eventTables } from './1764000000001-event-tables.js';
