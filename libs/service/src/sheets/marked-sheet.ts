import type { FieldError } from '@linli/problems';

import { FAULTS_HEADER, placeOf } from './cell.rules.js';
import { faultWords } from './fault-words.js';
import { inSheetOrder, rowsToCorrect, type ImportRows } from './import-report.rules.js';
import { MOST } from './read-sheet.js';
import { markCells } from './sheet-reader.js';

/** A workbook as the library holds it takes more than its cells. */
const MARKING = { ...MOST, seconds: 20, megabytes: 256 };

/**
 * Somebody's own sheet with its faults: each bad cell coloured and with a note, all of a row's in a column that can be filtered, which an
 * import does not read. With `good` only the rows that are still to be corrected.
 * @throws DomainError unsupported-media, too-large, unavailable
 */
export function markSheet(
  bytes: Buffer,
  columns: readonly { header: string }[],
  { errors, rows }: { errors: readonly FieldError[]; rows: ImportRows },
): Promise<Uint8Array> {
  const toCorrect = rowsToCorrect(errors);
  // Under wrong headers no row is known to be good.
  const good = rows === 'good' && !toCorrect.has(1);
  const shown = good ? errors.filter(({ pointer }) => toCorrect.has(placeOf(pointer).row)) : errors;
  const marks = inSheetOrder(shown).map((error) => {
    const place = placeOf(error.pointer);
    const note = faultWords(error);
    return { ...place, note, remark: `${columns[place.column]!.header}：${note}` };
  });
  const only = good ? { only: [...toCorrect].sort((a, b) => a - b) } : {};
  return markCells(bytes, { header: FAULTS_HEADER, marks, ...only }, { ...MARKING, columns: columns.length });
}
