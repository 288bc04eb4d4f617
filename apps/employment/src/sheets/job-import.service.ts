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
import { metresFrom } from '@linli/service/areas';
import { Injectable } from '@nestjs/common';

import { employers } from '../employers/employer.resource.js';
import { checkVerified } from '../employers/employer.rules.js';
import { standsFor } from '../employers/employer.store.js';
import { isStaff } from '../employment-access.js';
import { checkNear } from '../grounds/place.rules.js';
import { enterHistory } from '../history/history.store.js';
import { JobsService } from '../jobs/jobs.service.js';
import { jobColumns, MOST_JOBS, type JobKey } from './job-columns.rules.js';
import { checkLines, checkNew, isWhole, outlineOf, refusalsIn, sameJob, type JobLine } from './job-sheet.rules.js';
import { openJobs } from './sheets.query.js';

/** Jobs of one employer in from an .xlsx, as drafts. */
@Injectable()
export class JobImportService {
  constructor(private readonly jobs: JobsService) {}

  template(): Promise<Uint8Array> {
    return writeTemplate('岗位', jobColumns, MOST_JOBS);
  }

  /**
   * May the caller bring jobs in? To be asked before a file is looked at.
   * @throws DomainError not-found, employer-refused, employer-unverified
   */
  async checkImporter(tx: ReadTx, employerId: string): Promise<void> {
    checkVerified((await employers.load(tx, employerId)).state);
  }

  /** @throws DomainError unsupported-media, too-large, sheet-invalid (other columns), unavailable */
  async read(bytes: Buffer, headers: Headers = 'own'): Promise<Sheet<JobKey>> {
    const sheet = await readSheet(bytes, jobColumns, headers);
    if (sheet.lines.length > MOST_JOBS) throw new DomainError('too-large', { params: { rows: MOST_JOBS } });
    return sheet;
  }

  /** Everything that is wrong with a sheet. @throws DomainError as checkImporter */
  async check(tx: ReadTx, employerId: string, sheet: Sheet<JobKey>): Promise<FieldError[]> {
    await this.checkImporter(tx, employerId);
    const errors = await this.faults(tx, employerId, sheet);
    tx.audit({
      action: 'employer.check-sheet',
      resource: { type: 'employer', id: employerId },
      after: { rows: sheet.lines.length, faults: errors.length },
    });
    return errors;
  }

  /**
   * By the employer’s own people, or by staff for them: drafts, all of the sheet or nothing, or the good rows first. A dry run says what is
   * wrong, cell by cell.
   * @throws DomainError as checkImporter, sheet-invalid
   */
  async import(tx: Tx, employerId: string, sheet: Sheet<JobKey>, { rows = 'all', dryRun = false }: ImportQuery): Promise<ImportReport> {
    if (dryRun) return reportOf(sheet.lines, await this.check(tx, employerId, sheet), false);
    await this.lock(tx, employerId);
    await this.checkImporter(tx, employerId);
    const errors = await this.faults(tx, employerId, sheet);
    const report = reportOf(sheet.lines, errors, true);
    if (rows === 'all') checkFaultless(report);
    for (const line of soundLines(sheet.lines, errors)) await this.jobs.enter(tx, employerId, outlineOf(line));
    tx.audit({
      action: 'employer.import',
      resource: { type: 'employer', id: employerId },
      after: { rows: report.good, left: report.rows - report.good },
    });
    await enterHistory(tx, 'employer', [employerId], { action: 'employer.import' });
    return report;
  }

  /** Two imports at once do not both find that a job is new. */
  protected async lock(tx: Tx, employerId: string): Promise<void> {
    await employers.lock(tx, employerId);
  }

  private async faults(tx: ReadTx, employerId: string, { lines, errors: cells }: Sheet<JobKey>): Promise<FieldError[]> {
    const own = await standsFor(tx, employerId);
    const open = await openJobs(
      tx,
      employerId,
      lines.map(({ values }) => values.title),
    );
    const known = new Set(open.map(({ windows, ...job }) => sameJob({ ...job, ...windows[0]! })));
    return [
      ...cells,
      ...checkLines(lines, cells, tx.now),
      ...checkNew(lines, cells, known),
      ...(await this.misplaced(tx, lines, cells, own)),
    ];
  }

  /** A place that is far from its community; for staff, a community that is none of theirs. */
  private async misplaced(tx: ReadTx, lines: readonly JobLine[], cells: readonly FieldError[], own: boolean): Promise<FieldError[]> {
    const errors: FieldError[] = [];
    for (const line of lines) {
      if (!isWhole(line, cells)) continue;
      const { area, point } = outlineOf(line);
      if (!own && !isStaff(tx.caller, area)) errors.push({ pointer: line.cell('area'), code: 'foreign-area' });
      const metres = await metresFrom(tx, area, point);
      errors.push(...refusalsIn(line, () => checkNear(metres)));
    }
    return errors;
  }
}
