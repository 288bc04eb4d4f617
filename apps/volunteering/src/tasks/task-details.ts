import type { HandsDetails } from '@linli/contracts';
import { insert, PersonalData, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { TaskAddress } from './task-address.entity.js';
import { TaskWords } from './task-words.entity.js';
import { detailsSight, readsAs } from './task.rules.js';
import { VolunteerTask } from './volunteer-task.entity.js';

export interface Details {
  /** What the worker wrote, and what the case is about. */
  note?: string;
  description?: string;
  address?: string;
  point?: { lon: number; lat: number };
}

/** What there is to do, and at whose door: sealed under the task, which stands for the person it is about. */
@Injectable()
export class TaskDetails {
  constructor(private readonly personal: PersonalData) {}

  async save(tx: Tx, id: string, { note, description, address }: HandsDetails): Promise<void> {
    const sealed = await this.personal.sealAll(tx, id, { note, description, address });
    await insert(tx, TaskWords, { task_id: id, note: sealed.note ?? null, description: sealed.description ?? null });
    if (sealed.address) await insert(tx, TaskAddress, { task_id: id, address: sealed.address });
  }

  /** As far as the caller sees them. That an address was read is written down. */
  async read(tx: ReadTx, row: VolunteerTask, by: { took: boolean; worksThere: boolean }): Promise<Details> {
    const parts = readsAs({ state: row.state, openedAt: row.opened_at, finishedAt: row.finished_at }, by, tx.now);
    const seen = detailsSight.seen(parts);
    if (seen.length === 0) return {};
    const sealed = await tx.manager.findOneBy(TaskWords, { task_id: row.id });
    const words = sealed ? await this.personal.openAll(tx, row.id, { note: sealed.note, description: sealed.description }) : {};
    const address = seen.includes('address') ? await this.address(tx, row.id) : undefined;
    return {
      ...detailsSight.show({ ...words, address }, parts),
      ...(seen.includes('place') && row.lon !== null && row.lat !== null ? { point: { lon: row.lon, lat: row.lat } } : {}),
    };
  }

  /** Its words, its place, and the key under which they were sealed. */
  async erase(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(VolunteerTask, { id }, { lon: null, lat: null });
    for (const entity of [TaskWords, TaskAddress]) await tx.manager.delete(entity, { task_id: id });
    await this.personal.erase(tx, id);
    tx.audit({ action: 'task.erase-details', resource: { type: 'task', id } });
  }

  private async address(tx: ReadTx, id: string): Promise<string | undefined> {
    const sealed = await tx.manager.findOneBy(TaskAddress, { task_id: id });
    if (!sealed) return undefined;
    tx.audit({ action: 'task.read-address', resource: { type: 'task', id } });
    return this.personal.open(tx, id, 'address', sealed.address);
  }
}
