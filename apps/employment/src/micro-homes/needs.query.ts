import type { CourseState, JobState, NeedKind, NeedState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { equals, inAreas, type Asked } from '@linli/resource';
import { insert, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { isStaff } from '../employment-access.js';
import { homeList } from './micro-home.resource.js';
import { isHost } from './micro-home.store.js';
import { NeedReading } from './need-reading.entity.js';
import { NeedReader, type Told } from './need-reader.js';
import { needs } from './need.resource.js';
import { needMachine, needSight } from './need.rules.js';
import { NEED, needList, toStaff, type NeedOfHome } from './need.store.js';
import type { Referral } from './referral.entity.js';

interface ReferralLine extends Referral {
  job_title: string | null;
  job_state: JobState | null;
  employer: string | null;
  course_title: string | null;
  course_state: CourseState | null;
  application_state: string | null;
}

const REFERRALS = `SELECT r.*, job.title AS job_title, job.state AS job_state, employer.name AS employer, course.title AS course_title, course.state AS course_state, application.state AS application_state
  FROM referral r LEFT JOIN job ON job.id = r.job_id LEFT JOIN employer ON employer.id = job.employer_id LEFT JOIN course ON course.id = r.course_id LEFT JOIN application ON application.id = r.application_id`;

/** What was told, as far as each may see it; whoever reads somebody else’s words is written down, and she reads that. */
@Injectable()
export class NeedsQuery {
  constructor(private readonly reader: NeedReader) {}

  /** With its words. @throws DomainError not-found */
  async one(tx: ReadTx, id: string) {
    const [row] = await tx.manager.query<NeedOfHome[]>(`${NEED} WHERE need.id = $1`, [id]);
    const met = row && (await needs.meet(tx, [row]))(row);
    if (!met || met.parts.length === 0) throw new DomainError('not-found');
    const { parts, last } = met;
    const staffOnly = parts.every((part) => part === 'staff');
    const told = await this.reader.open(tx, row, staffOnly ? (last?.shared ?? []) : undefined);
    const hers = row.account_id === tx.caller.accountId;
    if (!hers) {
      const by = staffOnly ? 'staff' : 'host';
      const fields = Object.keys(told) as (keyof Told)[];
      tx.audit({ action: 'need.read', resource: { type: 'need', id }, after: { by, fields } });
      await insert(tx, NeedReading, { need_id: id, at: tx.now, by, fields });
    }
    const referrals = await tx.manager.query<ReferralLine[]>(
      `${REFERRALS} WHERE r.need_id = $1 ${staffOnly ? `AND r.kind = 'advice'` : ''} ORDER BY r.n DESC`,
      [id],
    );
    return {
      ...this.view(tx, row, met),
      ...needSight.show(told, parts),
      referrals: referrals.map(referralView),
      ...(hers ? { readings: await readings(tx, id) } : {}),
    };
  }

  /** The caller's own, latest first. */
  mine(tx: ReadTx, asked: Asked) {
    return needList.page(tx, [equals('account_id', tx.caller.accountId)], asked, (rows) => this.views(tx, rows));
  }

  /** For the host, latest first, each with a masked name; written down. @throws DomainError not-found */
  async ofHome(tx: ReadTx, homeId: string, asked: Asked) {
    if (!(await isHost(tx, homeId))) throw new DomainError('not-found');
    return needList.page(tx, [equals('micro_home_id', homeId)], asked, async (rows) => {
      const names = await this.names(tx, rows);
      if (names.size > 0)
        tx.audit({
          action: 'micro-home.read-needs',
          resource: { type: 'micro-home', id: homeId },
          after: { needs: [...names.keys()], fields: ['name'], masked: true },
        });
      return this.views(tx, rows, names);
    });
  }

  /** For staff: those whose words they may read, latest first, without them. @throws DomainError forbidden */
  async referredIn(tx: ReadTx, area: string, asked: Asked) {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    return needList.page(tx, [toStaff, inAreas([area])], asked, (rows) => this.views(tx, rows));
  }

  /** For staff: how many, by micro-home, and never who. @throws DomainError forbidden */
  async figures(tx: ReadTx, area: string) {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    const homes = await homeList.rows(tx, [inAreas([area])], { limit: 500 });
    const members = await tx.manager.query<{ micro_home_id: string; n: number }[]>('SELECT * FROM micro_home_members_in($1)', [area]);
    const told = await tx.manager.query<{ micro_home_id: string; kind: NeedKind; state: NeedState; n: number }[]>(
      'SELECT * FROM needs_in($1)',
      [area],
    );
    const items = homes.map(({ id, name }) => {
      const here = told.filter((one) => one.micro_home_id === id);
      const count = (of: typeof here) => of.reduce((sum, { n }) => sum + n, 0);
      const ofKind = (kind: NeedKind) => count(here.filter((one) => one.kind === kind));
      return {
        microHome: { id, name },
        members: members.find((one) => one.micro_home_id === id)?.n ?? 0,
        needs: count(here),
        waiting: count(here.filter(({ state }) => state === 'told')),
        settled: count(here.filter(({ state }) => state === 'answered' || state === 'closed')),
        kinds: { job: ofKind('job'), course: ofKind('course'), mediation: ofKind('mediation'), advice: ofKind('advice') } satisfies Record<
          NeedKind,
          number
        >,
      };
    });
    return { items };
  }

  /** Masked, by the needs' ids. */
  private async names(tx: ReadTx, rows: readonly NeedOfHome[]): Promise<Map<string, string>> {
    const names = new Map<string, string>();
    for (const row of rows) {
      const { name } = await this.reader.open(tx, row, ['name']);
      const shown = needSight.shown('name', name, ['lister']);
      if (shown) names.set(row.id, shown);
    }
    return names;
  }

  private async views(tx: ReadTx, rows: readonly NeedOfHome[], names: ReadonlyMap<string, string> = new Map()) {
    const met = await needs.meet(tx, rows);
    return (row: NeedOfHome) => ({ ...this.view(tx, row, met(row)), ...(names.has(row.id) ? { name: names.get(row.id)! } : {}) });
  }

  private view(tx: ReadTx, row: NeedOfHome, met: Parameters<typeof needMachine.allowed>[0]) {
    const { last } = met;
    return {
      id: row.id,
      version: row.version,
      microHome: { id: row.micro_home_id, name: row.home },
      kind: row.kind,
      state: row.state,
      mine: row.account_id === tx.caller.accountId,
      walkIn: row.paper !== null,
      ...(row.paper ? { paper: row.paper } : {}),
      ...(last ? { referral: { kind: last.kind, state: last.state, ...(last.stage ? { stage: last.stage } : {}) } } : {}),
      at: row.at,
      changedAt: row.changed_at,
      allowedActions: needMachine.allowed(met),
    };
  }
}

const referralView = (row: ReferralLine) => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  ...(row.job_id ? { job: { id: row.job_id, title: row.job_title, state: row.job_state, employer: row.employer } } : {}),
  ...(row.course_id ? { course: { id: row.course_id, title: row.course_title, state: row.course_state } } : {}),
  shared: row.shared,
  ...(row.consent ? { consent: row.consent, consentedAt: row.consented_at } : {}),
  ...(row.paper ? { paper: row.paper } : {}),
  ...(row.application_state ? { application: { id: row.application_id, state: row.application_state } } : {}),
  ...(row.case_number ? { case: { id: row.case_id, number: row.case_number, stage: row.stage } } : {}),
  at: row.at,
  changedAt: row.changed_at,
});

/** Who read her words, latest first and an hour's readings as one: her host or staff, never by an account. */
function readings(tx: ReadTx, id: string): Promise<Pick<NeedReading, 'at' | 'by' | 'fields'>[]> {
  return tx.manager.query(
    `SELECT max(at) AS at, by, fields FROM need_reading WHERE need_id = $1 GROUP BY date_trunc('hour', at), by, fields ORDER BY 1 DESC LIMIT 50`,
    [id],
  );
}
