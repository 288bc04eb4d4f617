export { appendOnly } from './1764000000001-append-only.js';
export { serviceTables } from './1764000000001-service-tables.js';
export { StoredAnswers1764000000120 } from './1764000000120-stored-answers.js';
export { noticeSecurity, noticeTable } from './1764000000421-notice-table.js';
export { gridOutlineTable, outlinesInsteadOf } from './1764000000750-grid-outline-table.js';
export { messageTable } from './1764000000830-message-table.js';
export { textSearch } from './1764000000934-text-search.js';
