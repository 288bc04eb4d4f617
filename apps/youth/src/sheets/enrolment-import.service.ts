import { Places } from '@linli/enrolment';
import { DomainError, type FieldError } from '@linli/problems';
import {
  checkFaultless,
  readSheet,
  reportOf,
  soundLines,
  writeTemplate,
  type Headers,
  type ImportQuery,
  type ImportReport,
  type ReadTx,
  type Sheet,
  type Tx,
} from '@linli/service';
import { Injectable } from '@nestjs/common';

import { dayOf } from '../calendar/calendar.rules.js';
import { EnrolmentsService } from '../enrolments/enrolments.service.js';
import { ChildReader } from '../people/child-reader.js';
import { ChildrenService } from '../people/children.service.js';
import { currentVersion } from '../people/consents.store.js';
import { loadProgramme, type ProgrammeWithPlaces } from '../programmes/programme.store.js';
import { checkStaff } from '../youth-access.js';
import {
  checkLines,
  checkNew,
  checkSiblings,
  parties,
  sameChild,
  sheetColumns,
  type SheetKey,
  type SheetLine,
} from './enrolment-sheet.rules.js';
import { enrolledChildren } from './sheets.query.js';

export interface EnrolmentReport extends ImportReport {
  /** Of the good rows: siblings together are one. */
  parties: number;
}

/** Enrolments in from an .xlsx: from forms that were signed on paper. */
@Injectable()
export class EnrolmentImportService {
  constructor(
    private readonly children: ChildrenService,
    private readonly enrolments: EnrolmentsService,
    private readonly places: Places,
    private readonly reader: ChildReader,
  ) {}

  template(): Promise<Uint8Array> {
    return writeTemplate('报名名单', sheetColumns);
  }

  /** May the caller bring enrolments in? To be asked before a file is looked at. @throws DomainError not-found */
  async checkImporter(tx: ReadTx, programmeId: string): Promise<ProgrammeWithPlaces> {
    const programme = await loadProgramme(tx, programmeId);
    checkStaff(tx.caller, programme.area);
    return programme;
  }

  /** @throws DomainError unsupported-media, too-large, sheet-invalid (other columns), unavailable */
  read(bytes: Buffer, headers: Headers = 'own'): Promise<Sheet<SheetKey>> {
    return readSheet(bytes, sheetColumns, headers);
  }

  /** Everything that is wrong with a sheet. Audited: it tells which of its children are in the programme. @throws DomainError not-found */
  async check(tx: ReadTx, programmeId: string, sheet: Sheet<SheetKey>): Promise<FieldError[]> {
    const errors = await this.faults(tx, await this.checkImporter(tx, programmeId), sheet);
    tx.audit({
      action: 'enrolment.check-sheet',
      resource: { type: 'programme', id: programmeId },
      after: { rows: sheet.lines.length, faults: errors.length },
    });
    return errors;
  }

  /**
   * In the order of the lines; all of it or nothing, or the good rows first. A dry run says what is wrong, cell by cell.
   * @throws DomainError sheet-invalid, not-open
   */
  async import(
    tx: Tx,
    programmeId: string,
    sheet: Sheet<SheetKey>,
    { rows = 'all', dryRun = false }: ImportQuery,
  ): Promise<EnrolmentReport> {
    if (dryRun) return enrolmentReport(sheet, await this.check(tx, programmeId, sheet), false);
    // Two imports at once do not both find that a child is new.
    await this.places.lock(tx, programmeId);
    const programme = await this.checkImporter(tx, programmeId);
    if (programme.state !== 'open') throw new DomainError('not-open');
    const errors = await this.faults(tx, programme, sheet);
    const report = enrolmentReport(sheet, errors, true);
    if (rows === 'all') checkFaultless(report);
    for (const group of parties(soundLines(sheet.lines, errors))) {
      const children: string[] = [];
      for (const line of group) children.push(await this.child(tx, programme.area, line));
      await this.enrolments.enter(tx, programme, children);
    }
    tx.audit({
      action: 'enrolment.import',
      resource: { type: 'programme', id: programmeId },
      after: { rows: report.good, parties: report.parties, left: report.rows - report.good },
    });
    return report;
  }

  private async faults(tx: ReadTx, programme: ProgrammeWithPlaces, { lines, errors: cells }: Sheet<SheetKey>): Promise<FieldError[]> {
    const enrolled = await enrolledChildren(tx, programme.id);
    const known = await this.reader.identities(
      tx,
      enrolled.map(({ child_id }) => child_id),
    );
    const facts = {
      firstDay: programme.first_day,
      ageFrom: programme.age_from,
      ageTo: programme.age_to,
      places: programme.places,
      today: dayOf(tx.now),
    };
    const errors = [...cells, ...checkLines(lines, facts), ...checkNew(lines, new Set(known.map(sameChild)))];
    return [...errors, ...checkSiblings(lines, errors)];
  }

  private async child(tx: Tx, area: string, { values: { name, birthday, school, phone, paper } }: SheetLine): Promise<string> {
    const purposes = phone ? (['attend', 'contact'] as const) : (['attend'] as const);
    const consents = [];
    for (const purpose of purposes)
      consents.push({ purpose, decision: 'given' as const, noticeVersion: await currentVersion(tx, purpose, area) });
    const row = await this.children.create(
      tx,
      { name, birthday, area, relation: 'other', consents, ...(school ? { school } : {}), ...(phone ? { phone } : {}) },
      undefined,
      paper,
    );
    return row.id;
  }
}

const enrolmentReport = ({ lines }: Sheet<SheetKey>, errors: readonly FieldError[], imported: boolean): EnrolmentReport => ({
  ...reportOf(lines, errors, imported),
  parties: parties(soundLines(lines, errors)).length,
});
