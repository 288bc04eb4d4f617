import type { EmployerState, JobState } from '@linli/contracts';
import { DomainError, type FieldError } from '@linli/problems';
import { PersonalData, readSheet, writeSheet, type ReadTx, type Tx } from '@linli/service';
import { metresFrom } from '@linli/service/areas';
import { Injectable } from '@nestjs/common';

import { applicationsOf } from '../applications/application-counts.query.js';
import { employers } from '../employers/employer.resource.js';
import { checkVerified, contactSight } from '../employers/employer.rules.js';
import { standsFor } from '../employers/employer.store.js';
import { isStaff } from '../employment-access.js';
import { checkNear } from '../grounds/place.rules.js';
import { enterHistory } from '../history/history.store.js';
import type { JobOfEmployer } from '../jobs/job.store.js';
import { JobsService } from '../jobs/jobs.service.js';
import {
  checkLines,
  inSheetOrder,
  isWhole,
  jobColumns,
  MOST_JOBS,
  outlineOf,
  refusalsIn,
  type JobKey,
  type JobLine,
} from './job-sheet.rules.js';
import { countColumns, employerColumns, jobExportColumns, type EmployerLine } from './sheet-columns.js';
import { employersWithContact, jobsListed } from './sheets.query.js';

export type JobSheet = Awaited<ReturnType<typeof readSheet<JobKey>>>;

export interface ImportReport {
  rows: number;
  errors: FieldError[];
  imported: boolean;
}

export interface ExportJobs {
  area?: string;
  employer?: string;
  state?: JobState;
}

/** What one file holds; more is asked for state by state. */
const MOST_ROWS = 5000;

/** Lists of jobs, employers and applications out as .xlsx, and jobs in. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly jobs: JobsService,
    private readonly personal: PersonalData,
  ) {}

  template(): Promise<Uint8Array> {
    return writeSheet(
      '岗位',
      jobColumns.map(({ header, width }) => ({ header, width, of: () => undefined })),
      [],
    );
  }

  /**
   * May the caller bring jobs in? To be asked before a file is looked at.
   * @throws DomainError not-found, employer-refused, employer-unverified
   */
  async checkImporter(tx: ReadTx, employerId: string): Promise<{ own: boolean }> {
    const { state } = await employers.load(tx, employerId);
    checkVerified(state);
    return { own: await standsFor(tx, employerId) };
  }

  /** @throws DomainError unsupported-media, too-large, sheet-invalid (other columns), unavailable */
  async read(bytes: Buffer): Promise<JobSheet> {
    const sheet = await readSheet(bytes, jobColumns);
    if (sheet.lines.length > MOST_JOBS) throw new DomainError('too-large', { params: { rows: MOST_JOBS } });
    return sheet;
  }

  /**
   * By the employer’s own people, or by staff for them: drafts, all of the sheet or nothing. A dry run says what is wrong, cell by cell.
   * @throws DomainError as checkImporter, sheet-invalid
   */
  async import(tx: Tx, employerId: string, { lines, errors: cells }: JobSheet, dryRun: boolean): Promise<ImportReport> {
    const { own } = await this.checkImporter(tx, employerId);
    const errors = inSheetOrder([...cells, ...checkLines(lines, cells, tx.now), ...(await this.misplaced(tx, lines, cells, own))]);
    const report = { rows: lines.length, errors };
    if (dryRun) return { ...report, imported: false };
    if (errors.length > 0) throw new DomainError('sheet-invalid', { errors });
    for (const line of lines) await this.jobs.enter(tx, employerId, outlineOf(line));
    tx.audit({ action: 'employer.import', resource: { type: 'employer', id: employerId }, after: { rows: lines.length } });
    await enterHistory(tx, 'employer', [employerId], { action: 'employer.import' });
    return { ...report, imported: true };
  }

  /** Without anybody’s name. */
  async exportJobs(tx: ReadTx, filter: ExportJobs): Promise<Uint8Array> {
    return writeSheet('岗位', jobExportColumns, await this.listed(tx, filter));
  }

  /** How many applied for each job, by state and by where they came from; for staff. */
  async exportCounts(tx: ReadTx, { area, state }: { area: string; state?: JobState }): Promise<Uint8Array> {
    const jobs = await this.listed(tx, { area, ...(state ? { state } : {}) });
    const counts = Map.groupBy(
      await applicationsOf(
        tx,
        jobs.map(({ id }) => id),
      ),
      ({ job_id }) => job_id,
    );
    return writeSheet(
      '应聘统计',
      countColumns,
      jobs.map((job) => ({ job, counts: counts.get(job.id) ?? [] })),
    );
  }

  /**
   * Whom to call is masked unless a reason is given, which is audited for each employer and names nobody.
   * @throws DomainError forbidden, validation-failed
   */
  async exportEmployers(
    tx: ReadTx,
    { area, state, reason }: { area: string; state?: EmployerState; reason?: string },
  ): Promise<Uint8Array> {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    const rows = await employersWithContact(tx, area, state, MOST_ROWS + 1);
    refuseMore(rows.length);
    const lines: EmployerLine[] = [];
    for (const { sealed_contact, sealed_phone, ...row } of rows) {
      const { contact = '', phone = '' } = await this.personal.openAll(tx, row.id, { contact: sealed_contact, phone: sealed_phone });
      if (reason !== undefined && contact !== '' && reason.includes(contact))
        throw new DomainError('validation-failed', { errors: [{ pointer: '/reason', code: 'names-nobody' }] });
      if (reason !== undefined)
        tx.audit({
          action: 'employer.read',
          resource: { type: 'employer', id: row.id },
          after: { personal: ['contact', 'phone'], area: row.area },
          reason,
        });
      const shown = contactSight.show({ contact, phone }, [reason === undefined ? 'exporter' : 'exporter-with-reason']);
      lines.push({ ...row, contact: shown.contact ?? '', phone: shown.phone ?? '' });
    }
    if (reason !== undefined)
      await enterHistory(
        tx,
        'employer',
        rows.map(({ id }) => id),
        { action: 'employer.read', reason },
      );
    tx.audit({
      action: 'employer.export',
      resource: { type: 'area', id: area },
      after: { rows: rows.length, masked: reason === undefined },
    });
    return writeSheet('用工单位', employerColumns, lines);
  }

  /** @throws DomainError validation-failed, forbidden, not-found, too-large */
  private async listed(tx: ReadTx, { area, employer, state }: ExportJobs): Promise<JobOfEmployer[]> {
    if (!area && !employer) throw new DomainError('validation-failed', { errors: [{ pointer: '/area', code: 'required' }] });
    const staff = area !== undefined && isStaff(tx.caller, area);
    if (employer ? !staff && !(await standsFor(tx, employer)) : !staff) throw new DomainError(employer ? 'not-found' : 'forbidden');
    const rows = await jobsListed(
      tx,
      { ...(employer ? { employer } : {}), ...(area ? { area } : {}), ...(state ? { state } : {}) },
      MOST_ROWS + 1,
    );
    refuseMore(rows.length);
    tx.audit({
      action: 'job.export',
      resource: employer ? { type: 'employer', id: employer } : { type: 'area', id: area! },
      after: { rows: rows.length },
    });
    if (employer) await enterHistory(tx, 'employer', [employer], { action: 'job.export' });
    return rows;
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

function refuseMore(rows: number): void {
  if (rows > MOST_ROWS) throw new DomainError('too-large', { params: { rows: MOST_ROWS } });
}
