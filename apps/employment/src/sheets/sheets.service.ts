import type { EmployerState, JobState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { PersonalData, writeSheet, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { applicationsOf } from '../applications/application-counts.query.js';
import { contactSight } from '../employers/employer.rules.js';
import { standsFor } from '../employers/employer.store.js';
import { isStaff } from '../employment-access.js';
import { enterHistory } from '../history/history.store.js';
import type { JobOfEmployer } from '../jobs/job.store.js';
import { countColumns, employerColumns, jobExportColumns, type EmployerLine } from './sheet-columns.js';
import { employersWithContact, jobsListed } from './sheets.query.js';

export interface ExportJobs {
  area?: string;
  employer?: string;
  state?: JobState;
}

/** What one file holds; more is asked for state by state. */
const MOST_ROWS = 5000;

/** Lists of jobs, employers and applications out as .xlsx. */
@Injectable()
export class SheetsService {
  constructor(private readonly personal: PersonalData) {}

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
}

function refuseMore(rows: number): void {
  if (rows > MOST_ROWS) throw new DomainError('too-large', { params: { rows: MOST_ROWS } });
}
