import { sheetTime, writeSheet, type ReadTx, type SheetColumn } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { ChildReader } from '../people/child-reader.js';
import { checkNamesNobody } from '../people/consent.rules.js';
import { checkRuns } from '../programmes/programme-access.js';
import { loadProgramme, loadSession } from '../programmes/programme.store.js';
import { checkStaff } from '../youth-access.js';
import { enrolledChildren, registeredChildren, type Exported } from './sheets.query.js';

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

/** Enrolment lists and registers out as .xlsx. */
@Injectable()
export class SheetsService {
  constructor(private readonly reader: ChildReader) {}

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
}
