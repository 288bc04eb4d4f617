import { insert, PersonalData, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { MicroHomePerson } from './micro-home-person.entity.js';
import { NeedPerson } from './need-person.entity.js';
import type { Need } from './need.entity.js';
import type { Passed } from './need.rules.js';

/** What somebody told, and how she is reached. */
export interface Told {
  words?: string;
  name?: string;
  phone?: string;
  answer?: string;
}

const fields = ['words', 'name', 'phone', 'answer'] as const;

/**
 * The one door to what was told in a micro-home. Her words are sealed under the need, her name and number under her membership, or with the
 * words when she walked in.
 */
@Injectable()
export class NeedReader {
  constructor(private readonly personal: PersonalData) {}

  async save(tx: ReadTx, needId: string, told: { words: string; name?: string; phone?: string }): Promise<void> {
    const { words, name, phone } = await this.personal.sealAll(tx, needId, told);
    await insert(tx, NeedPerson, { need_id: needId, words, name, phone });
  }

  async saveAnswer(tx: ReadTx, needId: string, answer: string): Promise<void> {
    await tx.manager.update(NeedPerson, { need_id: needId }, { answer: await this.personal.seal(tx, needId, 'answer', answer) });
  }

  /** Her name and number lie with her words while staff may read them: a membership is never theirs to read. */
  async lend(tx: ReadTx, row: Need, shared: readonly Passed[]): Promise<void> {
    if (!row.member_id) return;
    const { name, phone } = await this.member(tx, row.member_id);
    const sealed = await this.personal.sealAll(tx, row.id, {
      ...(name && shared.includes('name') ? { name } : {}),
      ...(phone && shared.includes('phone') ? { phone } : {}),
    });
    await tx.manager.update(NeedPerson, { need_id: row.id }, { name: sealed.name ?? null, phone: sealed.phone ?? null });
  }

  /** @param only what of it, when not all is for the reader */
  async open(tx: ReadTx, row: Need, only?: readonly Passed[]): Promise<Told> {
    const sealed = await tx.manager.findOneBy(NeedPerson, { need_id: row.id });
    if (!sealed) return {};
    const { words, name, phone, answer } = sealed;
    const told: Told = {
      ...(row.member_id ? await this.member(tx, row.member_id) : {}),
      ...(await this.personal.openAll(tx, row.id, { words, name, phone, answer })),
    };
    const wanted = only ? [...only, 'answer'] : fields;
    return Object.fromEntries(Object.entries(told).filter(([field]) => (wanted as readonly string[]).includes(field)));
  }

  /** Nothing that was told can be opened any more. */
  async erase(tx: ReadTx, needId: string): Promise<void> {
    await tx.manager.delete(NeedPerson, { need_id: needId });
    await this.personal.erase(tx, needId);
  }

  private async member(tx: ReadTx, memberId: string): Promise<Pick<Told, 'name' | 'phone'>> {
    const row = await tx.manager.findOneBy(MicroHomePerson, { member_id: memberId });
    return row ? this.personal.openAll(tx, memberId, { name: row.name, phone: row.phone }) : {};
  }
}
