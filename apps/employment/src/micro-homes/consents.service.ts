import { EmploymentNeedReferredV1, type NeedContact } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { AccessService, checkVersion, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { applications } from '../applications/application.resource.js';
import { ApplicationsService } from '../applications/applications.service.js';
import { notify } from '../notices.js';
import type { Shareable } from '../seekers/shareable.rules.js';
import { TraineesService } from '../training/trainees.service.js';
import { microHomes } from './micro-home.resource.js';
import { NeedReader } from './need-reader.js';
import type { Need } from './need.entity.js';
import { needs } from './need.resource.js';
import { afterWithdrawal, checkPassed, needMachine, type Passed } from './need.rules.js';
import { lastReferral, saveReferral, notifySides } from './need.store.js';
import { recall } from './needs.service.js';
import type { Referral } from './referral.entity.js';

export interface Consent {
  /** What she was shown: another one that came meanwhile is not what she said yes to. */
  referral: string;
  shared: Passed[];
  paper?: string;
}

/** 知情同意: her yes to one referral, what goes with it and to whom; and how she takes it back. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly reader: NeedReader,
    private readonly applications: ApplicationsService,
    private readonly trainees: TraineesService,
    private readonly access: AccessService,
  ) {}

  /**
   * @throws DomainError stale-version, passing-unclear, validation-failed, and what an application or a place in a course is refused for
   */
  async consent(tx: Tx, target: Target, { referral, shared, paper }: Consent): Promise<void> {
    const next = await needs.command(tx, target, 'consent', async (row) => {
      const last = (await lastReferral(tx, row.id))!;
      if (last.id !== referral) throw new DomainError('stale-version', { params: { version: row.version } });
      if ((row.paper !== null) !== (paper !== undefined))
        throw new DomainError('validation-failed', { errors: [{ pointer: '/paper', code: row.paper ? 'required' : 'not-for-this' }] });
      checkPassed(last.kind, shared);
      const became = await this.send(tx, row, last, shared);
      await saveReferral(tx, last, {
        state: 'sent',
        shared,
        consent: paper ? 'paper' : 'self',
        consented_at: tx.now,
        paper: paper ?? null,
        ...became,
      });
      return { to_staff: last.kind === 'advice', changed_at: tx.now };
    });
    await notifySides(tx, next, 'need-changed');
  }

  /** She does not want it: her host may think of something else. */
  async refuse(tx: Tx, target: Target): Promise<void> {
    const next = await needs.command(tx, target, 'refuse', async ({ id }) => {
      await saveReferral(tx, (await lastReferral(tx, id))!, { state: 'refused' });
      return { changed_at: tx.now };
    });
    await notifySides(tx, next, 'need-changed');
  }

  /** What went anywhere is taken back there: the application, the place, what the grid and the staff could read. */
  async withdraw(tx: Tx, { id, expected }: Target): Promise<void> {
    const row = await needs.lock(tx, id);
    checkVersion(expected, row.version);
    needMachine.next('withdraw', (await needs.meet(tx, [row]))(row));
    const last = (await lastReferral(tx, id))!;
    await this.pull(tx, last);
    await recall(tx, row, last);
    const changed = { state: afterWithdrawal(row.state), to_staff: false, changed_at: tx.now };
    await notifySides(tx, await needs.save(tx, row, 'withdraw', changed), 'need-changed');
  }

  private async send(tx: Tx, row: Need, referral: Referral, shared: Passed[]): Promise<Partial<Referral>> {
    if (referral.kind === 'job')
      return {
        application_id: (await this.applications.apply(tx, referral.job_id!, { channel: 'micro-home', shared: shared as Shareable[] })).id,
      };
    if (referral.kind === 'course') return { trainee_id: (await this.trainees.apply(tx, referral.course_id!)).id };
    if (referral.kind === 'mediation') await this.mediate(tx, row, referral, shared);
    if (referral.kind === 'advice') await this.ask(tx, row, shared);
    return {};
  }

  private async mediate(tx: Tx, row: Need, referral: Referral, shared: Passed[]): Promise<void> {
    const { lon, lat } = await microHomes.load(tx, row.micro_home_id);
    const { words, name, phone } = await this.reader.open(tx, row, shared);
    const contact: NeedContact = { words: words!, ...(name ? { name } : {}), ...(phone ? { phone } : {}) };
    tx.emit(
      EmploymentNeedReferredV1,
      { type: 'need', id: row.id, version: row.version + 1 },
      { needId: row.id, referralId: referral.id, area: row.area, point: { lon, lat } },
      contact,
    );
  }

  private async ask(tx: Tx, row: Need, shared: Passed[]): Promise<void> {
    await this.reader.lend(tx, row, shared);
    await notify(tx, await this.access.holdersCovering(tx, row.area, ['community-staff']), 'need-came', {
      need: row.id,
      microHome: row.micro_home_id,
    });
  }

  private async pull(tx: Tx, { application_id, trainee_id }: Referral): Promise<void> {
    if (application_id) {
      const { state } = await applications.load(tx, application_id);
      if (applications.machine.isPossible('withdraw', state))
        await this.applications.withdraw(tx, { id: application_id, expected: undefined });
    }
    if (trainee_id) {
      const { allowedActions } = await this.trainees.view(tx, await this.trainees.load(tx, trainee_id));
      if (allowedActions.includes('leave')) await this.trainees.decide(tx, { id: trainee_id, expected: undefined }, 'leave');
    }
  }
}
