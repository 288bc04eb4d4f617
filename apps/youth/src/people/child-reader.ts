import type { ConsentPurpose } from '@linli/contracts';
import { maskName, maskPhone, PersonalData, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { ChildPerson } from './child-person.entity.js';
import { childrenWithNote, consentedPeople } from './child-person.store.js';
import { checkReader, fieldsOf, type ChildField, type ReaderPart } from './consent.rules.js';

export type ChildData = Partial<Record<ChildField, string>>;

export interface Reading {
  purpose: ConsentPurpose;
  /** In which part it is read: the notice of the purpose says who may. */
  as: ReaderPart;
  /** What it is read for: a session's register, a programme's list. */
  about: { type: string; id: string };
  /** Staff see names masked unless they say why they need them. */
  masked: boolean;
  reason?: string;
}

const masks: Partial<Record<ChildField, (value: string) => string>> = {
  name: maskName,
  phone: maskPhone,
  birthday: (day) => day.slice(0, 4),
  school: () => '***',
};

/**
 * The one door to what is known of children: only for a purpose that a guardian consents to now, by those whom its notice names, and each
 * reading is written down.
 */
@Injectable()
export class ChildReader {
  constructor(private readonly personal: PersonalData) {}

  async read(tx: ReadTx, childIds: readonly string[], { purpose, as, about, masked, reason }: Reading): Promise<Map<string, ChildData>> {
    checkReader(purpose, as);
    if (childIds.length === 0) return new Map();
    const rows = await consentedPeople(tx, childIds, purpose);
    tx.audit({
      action: 'child.read',
      resource: about,
      after: { purpose, as, fields: fieldsOf[purpose], masked, children: rows.map(({ child_id }) => child_id) },
      ...(reason ? { reason } : {}),
    });
    const opened = rows.map(async (row) => [row.child_id, await this.open(tx, row, fieldsOf[purpose], masked)] as const);
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
    return Promise.all(rows.map(async (row) => (await this.open(tx, row, ['name'], false)).name ?? ''));
  }

  async birthday(tx: ReadTx, childId: string): Promise<string | undefined> {
    const row = await tx.manager.findOneBy(ChildPerson, { child_id: childId });
    return row ? (await this.open(tx, row, ['birthday'], false)).birthday : undefined;
  }

  private async open(tx: ReadTx, row: ChildPerson, fields: readonly ChildField[], masked: boolean): Promise<ChildData> {
    const data: ChildData = {};
    for (const field of fields) {
      const value = row[field] && (await this.personal.open(tx, row.child_id, field, row[field]));
      if (value) data[field] = masked ? (masks[field] ?? (() => '***'))(value) : value;
    }
    return data;
  }
}
