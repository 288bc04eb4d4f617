import { GridGridStaffedV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { AccessService, checkVersion, insert, insertOnce, locked, PersonalData, UnitOfWork, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThan, type FindOptionsWhere } from 'typeorm';

import { manages, requireManager } from './area-authority.js';
import { AreasService } from './areas.service.js';
import { GridRoster } from './grid-roster.entity.js';
import { GridStaff } from './grid-staff.entity.js';

export const staffRoles = ['lead', 'worker'] as const;
export type StaffRole = (typeof staffRoles)[number];

export interface Term {
  accountId: string;
  role: StaffRole;
  from: string;
  to?: string;
}

export interface Roster {
  code: string;
  version: number;
  staff: Term[];
}

/** As somebody reads it; only who may change it finds beside a name what residents are told. */
export interface RosterView extends Roster {
  staff: (Term & { contact?: WorkContact })[];
}

export interface TermWanted {
  accountId: string;
  role: StaffRole;
  /** RFC 3339; absent: as it was, or from now on. */
  from?: string;
  to?: string;
  /** Made known to residents; absent: as it was. */
  contact?: WorkContact;
}

export interface WorkContact {
  name: string;
  phone: string;
}

export interface GridContacts {
  code: string;
  name: string;
  items: (WorkContact & { role: StaffRole })[];
}

/** Who works in a grid and for how long: 网格长 and 网格员. What has ended stays on record. */
@Injectable()
export class GridStaffService {
  constructor(
    private readonly areas: AreasService,
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly personal: PersonalData,
  ) {}

  roster(code: string): Promise<RosterView> {
    return this.unitOfWork.read((tx) => this.view(tx, this.known(code)));
  }

  /** Those whose term runs now. */
  async staffOf(code: string): Promise<{ lead?: string; workers: string[] }> {
    const terms = await this.unitOfWork.read((tx) => termsOf(tx, code, { valid_from: LessThanOrEqual(tx.now) }));
    const lead = terms.find(({ role }) => role === 'lead')?.account_id;
    return { ...(lead ? { lead } : {}), workers: terms.filter(({ role }) => role === 'worker').map((term) => term.account_id) };
  }

  /** Whom residents call: those whose term runs, who still have the role, and whose number the community has made known. */
  contacts(code: string): Promise<GridContacts> {
    const { name } = this.areas.grid(code);
    return this.unitOfWork.read(async (tx) => {
      const [terms, leads, workers] = await Promise.all([
        termsOf(tx, code, { valid_from: LessThanOrEqual(tx.now) }),
        this.access.holdersIn(tx, code, 'grid-lead'),
        this.access.holdersIn(tx, code, 'grid-worker'),
      ]);
      const holders = { lead: leads, worker: workers };
      const items: GridContacts['items'] = [];
      // Of a grid there are few. Whose data was erased cannot be shown.
      for (const term of terms.filter(({ role, account_id }) => holders[role].includes(account_id))) {
        const contact = await this.contactOf(tx, term);
        if (contact) items.push({ role: term.role, ...contact });
      }
      return { code, name, items: items.sort((one, other) => other.role.localeCompare(one.role)) };
    });
  }

  /** Says who works in a grid from now on. A term that is not named any more ends now; one that had not begun is gone. */
  async assign(tx: Tx, code: string, wanted: readonly TermWanted[], expected: number | undefined): Promise<Roster> {
    requireManager(tx.caller, this.known(code));
    await insertOnce(tx, GridRoster, { code, version: 0 });
    const roster = await tx.manager.findOneOrFail(GridRoster, { where: { code }, ...locked(true) });
    checkVersion(expected, roster.version);
    const before = await readRoster(tx, code);
    const present = await termsOf(tx, code);
    for (const term of present) if (!wanted.some((one) => isSame(one, term))) await endTerm(tx, term);
    for (const [index, one] of wanted.entries())
      await this.setTerm(
        tx,
        code,
        one,
        present.find((term) => isSame(one, term)),
        index,
      );
    const version = roster.version + 1;
    await tx.manager.update(GridRoster, { code }, { version });
    const after = await readRoster(tx, code);
    tx.emit(GridGridStaffedV1, { type: 'grid-roster', id: code, version }, after);
    tx.audit({ action: 'grid.staff', resource: { type: 'grid', id: code }, before: before.staff, after: after.staff });
    return after;
  }

  private async view(tx: ReadTx, code: string): Promise<RosterView> {
    const roster = await readRoster(tx, code);
    if (!manages(tx.caller, code)) return roster;
    const terms = await termsOf(tx, code);
    const contacts = await Promise.all(terms.map((term) => this.contactOf(tx, term)));
    return { ...roster, staff: roster.staff.map((term, n) => ({ ...term, ...(contacts[n] ? { contact: contacts[n] } : {}) })) };
  }

  /** What residents are told of somebody; nothing of whom nothing was entered, or whose data was erased. */
  private async contactOf(tx: ReadTx, { account_id, name, phone }: GridStaff): Promise<WorkContact | undefined> {
    const opened = await this.personal.openAll(tx, account_id, { name, phone });
    return opened.name && opened.phone ? { name: opened.name, phone: opened.phone } : undefined;
  }

  private async setTerm(tx: Tx, code: string, one: TermWanted, present: GridStaff | undefined, index: number): Promise<void> {
    const from = one.from ? new Date(one.from) : (present?.valid_from ?? tx.now);
    const to = one.to ? new Date(one.to) : null;
    if (to && to <= from) throw new DomainError('validation-failed', { errors: [{ pointer: `/staff/${index}/to`, code: 'after-from' }] });
    const { name = null, phone = null } = one.contact
      ? await this.personal.sealAll(tx, one.accountId, { ...one.contact })
      : (present ?? {});
    if (present) await tx.manager.update(GridStaff, { id: present.id }, { valid_from: from, valid_to: to, name, phone });
    else await insert(tx, GridStaff, { code, account_id: one.accountId, role: one.role, valid_from: from, valid_to: to, name, phone });
  }

  private known(code: string): string {
    return this.areas.grid(code).code;
  }
}

const isSame = (wanted: TermWanted, term: GridStaff): boolean => wanted.accountId === term.account_id && wanted.role === term.role;

/** Terms that have not ended, and of those perhaps only some. */
function termsOf({ manager, now }: ReadTx, code: string, only: FindOptionsWhere<GridStaff> = {}): Promise<GridStaff[]> {
  return manager.find(GridStaff, {
    where: [
      { code, valid_to: IsNull(), ...only },
      { code, valid_to: MoreThan(now), ...only },
    ],
    order: { role: 'ASC', valid_from: 'ASC', account_id: 'ASC' },
  });
}

async function readRoster(tx: ReadTx, code: string): Promise<Roster> {
  const roster = await tx.manager.findOneBy(GridRoster, { code });
  const staff = (await termsOf(tx, code)).map(({ account_id, role, valid_from, valid_to }): Term => ({
    accountId: account_id,
    role,
    from: valid_from.toISOString(),
    ...(valid_to ? { to: valid_to.toISOString() } : {}),
  }));
  return { code, version: roster?.version ?? 0, staff };
}

async function endTerm({ manager, now }: Tx, term: GridStaff): Promise<void> {
  if (term.valid_from >= now) await manager.delete(GridStaff, { id: term.id });
  else await manager.update(GridStaff, { id: term.id }, { valid_to: now });
}
