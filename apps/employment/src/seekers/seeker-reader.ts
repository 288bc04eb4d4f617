import { insert, PersonalData, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import type { Place } from '../grounds/distance.rules.js';
import type { Skill } from '../skills/skills.rules.js';
import type { Window } from '../windows.rules.js';
import type { Shareable } from './shareable.rules.js';
import { readWish, writeWish, type Wish } from './wish.rules.js';
import { SeekerReading } from './seeker-reading.entity.js';
import { SeekerPerson } from './seeker-person.entity.js';
import { seekerStays } from './seeker.store.js';

export interface Profile extends Wish {
  name: string;
  phone?: string;
  note?: string;
  windows: Window[];
  /** Hours in which she looks after a child, if she cares to say: taken off the others, and nothing else. */
  childcare?: Window[];
  skills: Skill[];
}

/** What an employer is shown of her: what she chose. */
export interface Shown {
  name?: string;
  phone?: string;
  note?: string;
  skills?: Skill[];
  /** Half hours of the week, as weekOf writes them. */
  hours?: string;
}

/** What she is read for. */
type Occasion = { application: string; employer: string } | { course: string };

const columns = ['name', 'phone', 'note', 'skills', 'week', 'wish', 'windows'] as const;
type Column = (typeof columns)[number];

/** Which column each thing she can show is in: neither her home nor her own hours are among them. */
const shownColumn = { name: 'name', phone: 'phone', note: 'note', skills: 'skills', hours: 'week' } as const satisfies Record<
  Shareable,
  Column
>;

/** The one door to what is known of seekers; each reading is written down, and she sees it. */
@Injectable()
export class SeekerReader {
  constructor(private readonly personal: PersonalData) {}

  /** @param week what is left of her hours once those with a child are taken off */
  async save(tx: ReadTx, id: string, profile: Profile, week: string): Promise<void> {
    const { name, phone, note, windows, childcare, skills } = profile;
    const sealed = await this.personal.sealAll<Column>(tx, id, {
      name,
      ...(phone ? { phone } : {}),
      ...(note ? { note } : {}),
      skills: JSON.stringify(skills),
      week,
      wish: writeWish(profile),
      windows: JSON.stringify({ windows, ...(childcare ? { childcare } : {}) }),
    });
    const row = { seeker_id: id, ...sealed, name: sealed.name ?? null, phone: sealed.phone ?? null, note: sealed.note ?? null };
    await tx.manager.upsert(SeekerPerson, row, ['seeker_id']);
  }

  /** All of it, for herself. */
  async own(tx: ReadTx, id: string): Promise<Profile & { week: string }> {
    const open = await this.open(tx, id, columns);
    tx.audit({ action: 'seeker.read-own', resource: { type: 'seeker', id } });
    return {
      name: open.name!,
      ...(open.phone ? { phone: open.phone } : {}),
      ...(open.note ? { note: open.note } : {}),
      ...readWish(open.wish!),
      ...(JSON.parse(open.windows!) as Pick<Profile, 'windows' | 'childcare'>),
      skills: JSON.parse(open.skills!) as Skill[],
      week: open.week!,
    };
  }

  /** Where she lives, for herself: how far something is. Undefined when she took her profile back. */
  async home(tx: ReadTx, id: string): Promise<Place | undefined> {
    const { wish } = await this.open(tx, id, ['wish']);
    tx.audit({ action: 'seeker.read-own', resource: { type: 'seeker', id }, after: { fields: ['home'] } });
    return wish === undefined ? undefined : readWish(wish).home;
  }

  /** What she chose to show, for an employer she applied to or whoever holds her course. Undefined when she was erased meanwhile. */
  async shown(tx: ReadTx, id: string, shared: readonly Shareable[], about: Occasion): Promise<Shown | undefined> {
    if (!(await seekerStays(tx, id))) return undefined;
    const open = await this.open(
      tx,
      id,
      shared.map((one) => shownColumn[one]),
    );
    tx.audit({ action: 'seeker.read', resource: { type: 'seeker', id }, after: { ...about, fields: shared } });
    await insert(tx, SeekerReading, { seeker_id: id, at: tx.now, ...columnsOf(about), fields: [...shared] });
    return {
      ...(open.name ? { name: open.name } : {}),
      ...(open.phone ? { phone: open.phone } : {}),
      ...(open.note ? { note: open.note } : {}),
      ...(open.skills ? { skills: JSON.parse(open.skills) as Skill[] } : {}),
      ...(open.week ? { hours: open.week } : {}),
    };
  }

  erase(tx: ReadTx, id: string): Promise<void> {
    return this.personal.erase(tx, id);
  }

  private async open(tx: ReadTx, id: string, wanted: readonly Column[]): Promise<Partial<Record<Column, string>>> {
    if (wanted.length === 0) return {};
    const row = await tx.manager.findOneBy(SeekerPerson, { seeker_id: id });
    if (!row) return {};
    return this.personal.openAll<Column>(
      tx,
      id,
      Object.fromEntries(wanted.map((column) => [column, row[column]])) as Record<Column, Buffer | null>,
    );
  }
}

const columnsOf = (about: Occasion) =>
  'course' in about ? { course_id: about.course } : { application_id: about.application, employer_id: about.employer };
