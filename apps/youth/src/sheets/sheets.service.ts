import { DomainError, type FieldError } from '@linli/problems';
import { readSheet, sheetTime, writeSheet, type ReadTx, type SheetColumn, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { dayOf } from '../calendar/calendar.rules.js';
import { EnrolmentsService } from '../enrolments/enrolments.service.js';
import { ChildReader } from '../people/child-reader.js';
import { ChildrenService } from '../people/children.service.js';
import { checkNamesNobody } from '../people/consent.rules.js';
import { currentVersion } from '../people/consents.store.js';
import { checkRuns } from '../programmes/programme-access.js';
import { loadProgramme, loadSession, type ProgrammeWithPlaces } from '../programmes/programme.store.js';
import { checkStaff } from '../youth-access.js';
import { checkLines, parties, sheetColumns, type SheetKey, type SheetLine } from './enrolment-sheet.rules.js';
import { enrolledChildren, registeredChildren, type Exported } from './sheets.query.js';

export type EnrolmentSheet = Awaited<ReturnType<typeof readSheet<SheetKey>>>;

export interface ImportReport {
  rows: number;
  parties: number;
  errors: FieldError[];
  imported: boolean;
}

const words: Readonly<Record<string, string>> = {
  waiting: '候补',
  offered: '待确认',
  seated: '已录取',
  ended: '已结束',
  expected: '应到',
  present: '已到',
  absent: '缺席',
  collected: '已接走',
};

/** Enrolment lists and registers as .xlsx. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly children: ChildrenService,
    private readonly enrolments: EnrolmentsService,
    private readonly reader: ChildReader,
  ) {}

  template(): Promise<Uint8Array> {
    return writeSheet(
      '报名名单',
      sheetColumns.map(({ header, width }) => ({ header, width, of: () => undefined })),
      [],
    );
  }

  /** May the caller bring enrolments in? To be asked before a file is looked at. @throws DomainError not-found */
  async checkImporter(tx: ReadTx, programmeId: string): Promise<ProgrammeWithPlaces> {
    const programme = await loadProgramme(tx, programmeId);
    checkStaff(tx.caller, programme.area);
    return programme;
  }

  /** @throws DomainError unsupported-media, too-large, sheet-invalid (other columns), unavailable */
  read(bytes: Buffer): Promise<EnrolmentSheet> {
    return readSheet(bytes, sheetColumns);
  }

  /**
   * From forms that were signed on paper, in the order of the lines; all of it or nothing. A dry run says what is wrong, cell by cell.
   * @throws DomainError sheet-invalid
   */
  async import(tx: Tx, programmeId: string, { lines, errors: cells }: EnrolmentSheet, dryRun: boolean): Promise<ImportReport> {
    const programme = await this.checkImporter(tx, programmeId);
    const errors = [
      ...cells,
      ...checkLines(lines, {
        firstDay: programme.first_day,
        ageFrom: programme.age_from,
        ageTo: programme.age_to,
        places: programme.places,
        today: dayOf(tx.now),
      }),
    ];
    const groups = parties(lines);
    const report = { rows: lines.length, parties: groups.length, errors };
    if (dryRun) return { ...report, imported: false };
    if (errors.length > 0) throw new DomainError('sheet-invalid', { errors });
    if (programme.state !== 'open') throw new DomainError('not-open');
    for (const group of groups) {
      const children: string[] = [];
      for (const line of group) children.push(await this.child(tx, programme.area, line));
      await this.enrolments.enter(tx, programme, children);
    }
    tx.audit({
      action: 'enrolment.import',
      resource: { type: 'programme', id: programmeId },
      after: { rows: lines.length, parties: groups.length },
    });
    return { ...report, imported: true };
  }

  /** Names are masked unless a reason is given, which is audited and names no child. */
  async exportEnrolments(tx: ReadTx, programmeId: string, reason: string | undefined): Promise<Uint8Array> {
    checkStaff(tx.caller, (await loadProgramme(tx, programmeId)).area);
    const rows = await enrolledChildren(tx, programmeId);
    return this.write(tx, '报名名单', { type: 'programme', id: programmeId }, rows, reason);
  }

  async exportRegister(tx: ReadTx, sessionId: string, reason: string | undefined): Promise<Uint8Array> {
    const session = await loadSession(tx, sessionId);
    await checkRuns(tx, session);
    const rows = await registeredChildren(tx, session);
    return this.write(tx, '点名册', { type: 'session', id: sessionId }, rows, reason);
  }

  private async write(
    tx: ReadTx,
    name: string,
    about: { type: string; id: string },
    rows: readonly Exported[],
    reason: string | undefined,
  ): Promise<Uint8Array> {
    const ids = rows.map(({ child_id }) => child_id);
    if (reason !== undefined) checkNamesNobody(reason, await this.reader.names(tx, ids));
    const people = await this.reader.read(tx, ids, {
      purpose: 'attend',
      as: reason === undefined ? 'staff' : 'staff-with-reason',
      about,
      ...(reason === undefined ? {} : { reason }),
    });
    tx.audit({ action: 'sheet.export', resource: about, after: { rows: rows.length } });
    const columns: SheetColumn<Exported>[] = [
      { header: '序号', width: 8, of: ({ seq }) => seq },
      { header: '儿童姓名', width: 14, of: ({ child_id }) => people.get(child_id)?.name },
      { header: '出生日期', width: 14, of: ({ child_id }) => people.get(child_id)?.birthday },
      { header: '学校', width: 24, of: ({ child_id }) => people.get(child_id)?.school },
      { header: '状态', width: 10, of: ({ state }) => words[state] },
      { header: '时间', width: 18, of: ({ since }) => (since ? sheetTime(since) : undefined) },
    ];
    return writeSheet(name, columns, rows);
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
