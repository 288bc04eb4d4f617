import { VolunteeringVolunteerRegisteredV1, VolunteeringVolunteerScreenedV1, staffRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { equals } from '@linli/resource';
import { checkVersion, PersonalData, scopesOf, type Page, type ReadTx, type Target, type Tx } from '@linli/service';
import { areasWithoutGrid } from '@linli/service/areas';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { notify } from '../notices.js';
import { RegistrationPerson } from './registration-person.entity.js';
import { VolunteerRegistration } from './volunteer-registration.entity.js';
import {
  checkSlots,
  registrationSight,
  screeningAfterChange,
  screeningMachine,
  type Screening,
  type ScreeningDecision,
  type Slot,
} from './registration.rules.js';
import { saveRegistration, lockRegistration, lockWithin, offeredWithin, registrationList } from './registration.store.js';

export interface Offer {
  name: string;
  phone: string;
  skills: string[];
  areas: string[];
  availability: Slot[];
}

/** 志愿者注册: what somebody can do, where and when; staff of these areas look at it before a team lets them in. */
@Injectable()
export class RegistrationsService {
  constructor(private readonly personal: PersonalData) {}

  /** @throws DomainError not-found before one registered */
  async mine(tx: ReadTx): Promise<Registration> {
    const row = await find(tx, tx.caller.accountId);
    if (!row) throw new DomainError('not-found');
    return this.view(tx, row);
  }

  /** Registers, or changes the registration. @throws DomainError stale-version, validation-failed for an area that the district has not */
  async register(tx: Tx, offer: Offer, expected: number | undefined): Promise<Registration> {
    const accountId = tx.caller.accountId;
    const availability = checkSlots(offer.availability);
    await checkAreas(tx, offer.areas);
    await lockRegistration(tx, accountId);
    const before = await find(tx, accountId);
    if (before) checkVersion(expected, before.version);
    const screening = screeningAfterChange(before?.screening);
    const row = await saveRegistration(tx, { account_id: accountId, skills: offer.skills, areas: offer.areas, availability, screening });
    const { name, phone } = await this.personal.sealAll(tx, accountId, { name: offer.name, phone: offer.phone });
    await tx.manager.upsert(RegistrationPerson, { account_id: accountId, name, phone }, ['account_id']);
    tx.emit(
      VolunteeringVolunteerRegisteredV1,
      { type: 'volunteer', id: accountId, version: row.version },
      { accountId, areas: offer.areas },
    );
    tx.audit({
      action: 'volunteer.register',
      resource: { type: 'volunteer', id: accountId },
      ...(before ? { before: offerOf(before) } : {}),
      after: { ...offerOf(row), personal: ['name', 'phone'] },
    });
    return this.view(tx, row);
  }

  /**
   * Those who offered themselves where the caller oversees, the latest first. That they were read is written down.
   * @throws DomainError forbidden
   */
  async list(tx: ReadTx, { screening, ...asked }: { screening: Screening; limit: number; cursor?: string }): Promise<Page<Registration>> {
    const scopes = scopesOf(tx.caller, staffRoles);
    if (scopes.length === 0) throw new DomainError('forbidden');
    tx.audit({ action: 'volunteer.list', resource: { type: 'volunteer', id: scopes.join(',') } });
    return registrationList.page(tx, [equals('screening', screening), offeredWithin(scopes)], asked, async (rows) => {
      const people = await this.people(tx, rows);
      return (row) => ({ ...viewOf(row), ...people.get(row.account_id) });
    });
  }

  /** @throws DomainError not-found, own-screening, wrong-state */
  async screen(
    tx: Tx,
    { id: accountId, expected }: Target,
    decision: ScreeningDecision,
    reason: string | undefined,
  ): Promise<Registration> {
    const before = await lockWithin(tx, accountId, scopesOf(tx.caller, staffRoles));
    if (!before) throw new DomainError('not-found');
    checkVersion(expected, before.version);
    const screening = screeningMachine.next(decision, {
      state: before.screening,
      parts: accountId === tx.caller.accountId ? ['overseer', 'self'] : ['overseer'],
    });
    const screened = {
      version: before.version + 1,
      screening,
      screened_by: tx.caller.accountId,
      screened_at: tx.now,
      reason: reason ?? null,
    };
    await tx.manager.update(VolunteerRegistration, { account_id: accountId }, screened);
    const next = { ...before, ...screened };
    tx.emit(VolunteeringVolunteerScreenedV1, { type: 'volunteer', id: accountId, version: next.version }, { accountId, screening });
    tx.audit({
      action: `volunteer.${decision}`,
      resource: { type: 'volunteer', id: accountId },
      before: { screening: before.screening },
      after: { screening },
      ...(reason ? { reason } : {}),
    });
    await notify(tx, [accountId], 'screened', { state: screening });
    return this.view(tx, next);
  }

  /** Who comes to somebody's door, for whoever hailed: PostgreSQL shows it to nobody else. */
  async comingHelper(tx: ReadTx, accountId: string): Promise<{ name?: string; phone?: string }> {
    const person = await tx.manager.findOneBy(RegistrationPerson, { account_id: accountId });
    if (!person) return {};
    return registrationSight.show(await this.personal.openAll(tx, accountId, { name: person.name, phone: person.phone }), ['hailer']);
  }

  private async view(tx: ReadTx, row: VolunteerRegistration): Promise<Registration> {
    return { ...viewOf(row), ...(await this.people(tx, [row])).get(row.account_id) };
  }

  private async people(
    tx: ReadTx,
    rows: readonly VolunteerRegistration[],
  ): Promise<Map<string, Partial<Record<'name' | 'phone', string>>>> {
    const people = await tx.manager.findBy(RegistrationPerson, { account_id: In(rows.map(({ account_id }) => account_id)) });
    const opened = people.map(async (one) => {
      const known = await this.personal.openAll(tx, one.account_id, { name: one.name, phone: one.phone });
      return [one.account_id, registrationSight.show(known, [one.account_id === tx.caller.accountId ? 'self' : 'overseer'])] as const;
    });
    return new Map(await Promise.all(opened));
  }
}

export type Registration = ReturnType<typeof viewOf> & { name?: string; phone?: string };

const viewOf = ({
  account_id: accountId,
  version,
  skills,
  areas,
  availability,
  screening,
  reason,
  registered_at: registeredAt,
}: VolunteerRegistration) => ({
  accountId,
  version,
  skills,
  areas,
  availability,
  screening,
  ...(reason ? { reason } : {}),
  registeredAt,
});

const offerOf = ({ skills, areas, availability }: VolunteerRegistration) => ({ skills, areas, availability });

const find = (tx: ReadTx, accountId: string): Promise<VolunteerRegistration | null> =>
  tx.manager.findOneBy(VolunteerRegistration, { account_id: accountId });

/** @throws DomainError validation-failed naming each area in which the district has no grid */
async function checkAreas(tx: ReadTx, areas: readonly string[]): Promise<void> {
  const unknown = await areasWithoutGrid(tx, areas);
  if (unknown.length > 0)
    throw new DomainError('validation-failed', { errors: unknown.map((place) => ({ pointer: `/areas/${place}`, code: 'unknown' })) });
}
