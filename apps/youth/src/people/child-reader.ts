import type { ConsentPurpose } from '@linli/contracts';
import { PersonalData, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { ChildPerson } from './child-person.entity.js';
import { childrenWithNote, consentedPeople } from './child-person.store.js';
import { checkReader, childSight, fieldsOf, type ChildField, type ReaderPart } from './consent.rules.js';

export type ChildData = Partial<Record<ChildField, string>>;

export interface Reading {
  purpose: ConsentPurpose;
  /** In which part it is read: it says how much of it is shown (childSight). */
  as: ReaderPart;
  /** What it is read for: a session's register, a programme's list. */
  about: { type: string; id: string };
  reason?: string;
}

/**
 * The one door to what is known of children: only for a purpose that a guardian consents to now, by those whom its notice names, and each
 * reading is written down.
 */
@Injectable()
export class ChildReader {
  constructor(private readonly personal: PersonalData) {}

  async read(tx: ReadTx, childIds: readonly string[], { purpose, as, about, reason }: Reading): Promise<Map<string, ChildData>> {
    checkReader(purpose, as);
    const fields = fieldsOf(purpose);
    if (childIds.length === 0) return new Map();
    const rows = await consentedPeople(tx, childIds, purpose);
    tx.audit({
      action: 'child.read',
      resource: about,
      after: {
        purpose,
        as,
        fields,
        masked: fields.some((field) => childSight.sight(field, [as]) === 'masked'),
        children: rows.map(({ child_id }) => child_id),
      },
      ...(reason ? { reason } : {}),
    });
    const opened = rows.map(async (row) => [row.child_id, childSight.show(await this.open(tx, row, fields), [as])] as const);
    return new Map(await Promise.all(opened));
  }

  /** Which of the children have a health note: that there is one, not what it says. Written down as a reading too. */
  async noted(tx: ReadTx, childIds: readonly string[], about: Reading['about']): Promise<Set<string>> {
    const children = await childrenWithNote(tx, childIds);
    if (children.length > 0)
      tx.audit({ action: 'child.read', resource: about, after: { purpose: 'health-note', as: 'on-duty', fields: [], children } });
    return new Set(children);
  }

  /** For a rule, not for anybody's eyes: it leaves the service nowhere. */
  async names(tx: ReadTx, childIds: readonly string[]): Promise<string[]> {
    const rows = await tx.manager.findBy(ChildPerson, { child_id: In(childIds) });
    return Promise.all(rows.map(async (row) => (await this.open(tx, row, ['name'])).name ?? ''));
  }

  /** Who each of them is, for the same: a rule that finds a child again. */
  async identities(tx: ReadTx, childIds: readonly string[]): Promise<Pick<ChildData, 'name' | 'birthday'>[]> {
    const rows = await tx.manager.findBy(ChildPerson, { child_id: In(childIds) });
    return this.personal.openEach(
      tx,
      rows.map(({ child_id, name, birthday }) => ({ personId: child_id, sealed: { name, birthday } })),
    );
  }

  async birthday(tx: ReadTx, childId: string): Promise<string | undefined> {
    const row = await tx.manager.findOneBy(ChildPerson, { child_id: childId });
    return row ? (await this.open(tx, row, ['birthday'])).birthday : undefined;
  }

  private async open(tx: ReadTx, row: ChildPerson, fields: readonly ChildField[]): Promise<ChildData> {
    const data: ChildData = {};
    for (const field of fields) {
      const value = row[field] && (await this.personal.open(tx, row.child_id, field, row[field]));
      if (value) data[field] = value;
    }
    return data;
  }
}
