export { enrolmentsEnd, enrolmentTables } from './1764000000302-enrolment-tables.js';
