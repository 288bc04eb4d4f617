import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { insert, PersonalData, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { loadChild, wardsOf } from '../people/child.store.js';
import { ChildrenService } from '../people/children.service.js';
import { Guardianship } from '../people/guardianship.entity.js';
import { checkRuns, teaches } from '../programmes/programme-access.js';
import { loadSession } from '../programmes/programme.store.js';
import { PickupAdult } from './pickup-adult.entity.js';
import { PickupRequest } from './pickup-request.entity.js';
import { adultSight, checkValidity, requestMachine, type RequestSubject } from './pickup.rules.js';
import { PickupService } from './pickup.service.js';
import { meetAsGuardian, ofChildren, requestAs, requestList } from './pickup-access.js';
import { adultsOf, unusedRequests } from './pickup.store.js';

export interface NewAdult {
  name: string;
  phone: string;
  relation: string;
  validFrom?: Date;
  validTo?: Date;
}

/** The adults whom guardians name, and the questions that guardians are asked. */
@Injectable()
export class AdultsService {
  constructor(
    private readonly children: ChildrenService,
    private readonly pickup: PickupService,
    private readonly personal: PersonalData,
  ) {}

  /** @throws DomainError consent-required, validation-failed */
  async add(tx: Tx, childId: string, { name, phone, relation, validFrom = tx.now, validTo }: NewAdult) {
    await this.pickup.checkNaming(tx, childId);
    checkValidity(validFrom, validTo);
    const id = randomUUID();
    await insert(tx, PickupAdult, {
      id,
      child_id: childId,
      name: await this.seal(tx, childId, id, 'name', name),
      phone: await this.seal(tx, childId, id, 'phone', phone),
      phone_index: this.personal.blindIndex('phone', phone),
      relation,
      valid_from: validFrom,
      valid_to: validTo ?? null,
      by_account: tx.caller.accountId,
      at: tx.now,
    });
    tx.audit({
      action: 'pickup.name',
      resource: { type: 'child', id: childId },
      after: { adult: id, relation, personal: ['name', 'phone'] },
    });
    return (await this.list(tx, childId)).find((adult) => adult.id === id)!;
  }

  /** @throws DomainError not-found, guardian-barred, wrong-state */
  async remove(tx: Tx, id: string): Promise<void> {
    const { child_id } = await this.pickup.adult(tx, id, 'unname');
    await tx.manager.delete(PickupAdult, { id });
    tx.audit({ action: 'pickup.unname', resource: { type: 'child', id: child_id }, before: { adult: id } });
  }

  /** For the child's guardians in full. */
  async list(tx: ReadTx, childId: string) {
    await this.children.view(tx, await loadChild(tx, childId));
    const rows = await adultsOf(tx, childId);
    tx.audit({ action: 'pickup.read-adults', resource: { type: 'child', id: childId }, after: { adults: rows.map(({ id }) => id) } });
    const own = await tx.manager.existsBy(Guardianship, { child_id: childId, account_id: tx.caller.accountId });
    return Promise.all(
      rows.map(async (row) => {
        const sealed = row.name && (await this.personal.open(tx, childId, `adult ${row.id} name`, row.name));
        const name = adultSight.shown('name', sealed || undefined, [own ? 'guardian' : 'staff']);
        return {
          id: row.id,
          ...(row.account_id ? { accountId: row.account_id } : {}),
          ...(name ? { name } : {}),
          relation: row.relation,
          validFrom: row.valid_from,
          ...(row.valid_to ? { validTo: row.valid_to } : {}),
          barred: row.barred,
        };
      }),
    );
  }

  /** What guardians are or were asked about their children, latest first. */
  async requests(tx: ReadTx, asked: { limit: number; cursor?: string }) {
    return requestList.page(tx, [ofChildren(await wardsOf(tx))], asked, async (rows) => {
      if (rows.length > 0) readRequests(tx, { type: 'account', id: tx.caller.accountId }, rows);
      const met = await meetAsGuardian(tx, rows);
      const views = new Map(await Promise.all(rows.map(async (row) => [row.id, await this.requestView(tx, row, met(row))] as const)));
      return (row) => views.get(row.id)!;
    });
  }

  /** For whoever leads the session: who was asked about and has not taken the child, latest first; without the telephone number. */
  async atTheDoor(tx: ReadTx, sessionId: string) {
    const session = await loadSession(tx, sessionId);
    await checkRuns(tx, session);
    const rows = await unusedRequests(tx, session);
    if (rows.length > 0) readRequests(tx, { type: 'session', id: sessionId }, rows);
    const part = (await teaches(tx, session.programme_id)) ? 'teacher' : 'staff';
    return Promise.all(
      rows.map(async (row) => {
        const name = await this.personal.open(tx, row.child_id, `request ${row.id} name`, row.name);
        return {
          id: row.id,
          child: row.child_id,
          name: adultSight.shown('name', name, [part]),
          relation: row.relation,
          state: row.state,
          at: row.at,
          allowedActions: requestMachine.allowed(requestAs(['runner'], row, tx.now)).filter((command) => command === 'hand-over'),
        };
      }),
    );
  }

  /** For who asked and for who is asked; PostgreSQL shows it to nobody else. @throws DomainError not-found */
  async request(tx: ReadTx, id: string) {
    const row = await tx.manager.findOneBy(PickupRequest, { id });
    if (!row) throw new DomainError('not-found');
    readRequests(tx, { type: 'account', id: tx.caller.accountId }, [row]);
    return this.requestView(tx, row, (await meetAsGuardian(tx, [row]))(row));
  }

  private async requestView(tx: ReadTx, row: PickupRequest, met: RequestSubject) {
    const [name, phone] = await Promise.all(
      (['name', 'phone'] as const).map((field) => this.personal.open(tx, row.child_id, `request ${row.id} ${field}`, row[field])),
    );
    return {
      id: row.id,
      version: row.version,
      session: row.session_id,
      child: row.child_id,
      name,
      phone,
      relation: row.relation,
      state: row.state,
      at: row.at,
      // Handing over is for whoever leads the session, at the door.
      allowedActions: requestMachine.allowed(met).filter((command) => command !== 'hand-over'),
    };
  }

  private seal(tx: Tx, childId: string, id: string, field: string, value: string): Promise<Buffer> {
    return this.personal.seal(tx, childId, `adult ${id} ${field}`, value);
  }
}

/** That names and telephone numbers were read is written down. */
function readRequests(tx: ReadTx, resource: { type: string; id: string }, rows: readonly PickupRequest[]): void {
  tx.audit({ action: 'pickup.read-requests', resource, after: { requests: rows.map(({ id }) => id) } });
}
