import { DomainError, type FieldError } from '@linli/problems';

import { placeOf } from './cell.rules.js';

/** Which rows of a sheet are taken: all of them or none, or first those that have no fault. */
export const importRows = ['all', 'good'] as const;
export type ImportRows = (typeof importRows)[number];

/** The fault of a row that needs nothing: what it says is in the system. */
export const ALREADY_THERE = 'already-there';

/** In one answer; a marked file holds all of them. */
export const MOST_ERRORS = 200;

/** What an import found, and what it did. */
export interface ImportReport {
  /** Without empty ones and the example. */
  rows: number;
  /** Without a fault: these are taken, in a dry run these would be. */
  good: number;
  /** With no other fault than that they are in already. */
  already: number;
  /** How many there are in all. */
  faults: number;
  /** The first 200 of them, in the order of the sheet. */
  errors: FieldError[];
  imported: boolean;
}

interface Row {
  row: number;
}

/** Those without a fault. */
export function soundLines<L extends Row>(lines: readonly L[], errors: readonly FieldError[]): L[] {
  const bad = faultyRows(errors);
  return lines.filter(({ row }) => !bad.has(row));
}

/** Rows that are still to be corrected: in none of them stands only what is in already. */
export const rowsToCorrect = (errors: readonly FieldError[]): Set<number> =>
  faultyRows(errors.filter(({ code }) => code !== ALREADY_THERE));

/** By row, then by column, as somebody goes through a sheet. */
export function inSheetOrder(errors: readonly FieldError[]): FieldError[] {
  const placed = errors.map((error) => ({ error, ...placeOf(error.pointer) }));
  return placed.sort((a, b) => a.row - b.row || a.column - b.column).map(({ error }) => error);
}

/** @param errors all of them, in whatever order */
export function reportOf(lines: readonly Row[], errors: readonly FieldError[], imported: boolean): ImportReport {
  const good = soundLines(lines, errors).length;
  return {
    rows: lines.length,
    good,
    already: lines.length - good - rowsToCorrect(errors).size,
    faults: errors.length,
    errors: inSheetOrder(errors).slice(0, MOST_ERRORS),
    imported,
  };
}

/** @throws DomainError sheet-invalid */
export function checkFaultless({ errors, faults }: ImportReport): void {
  if (faults > 0) throw new DomainError('sheet-invalid', { errors, params: { faults } });
}

const faultyRows = (errors: readonly FieldError[]): Set<number> => new Set(errors.map(({ pointer }) => placeOf(pointer).row));
