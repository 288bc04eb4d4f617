import { randomUUID } from 'node:crypto';

import { equals, type Asked } from '@linli/resource';
import { change, checkVersion, insertOnce, Notice, type Page, type ReadTx, type Tx } from '@linli/service';
import { Inject, Injectable } from '@nestjs/common';

import { weekOf, without } from '../windows.rules.js';
import { Seeker } from './seeker.entity.js';
import { SeekerHooks } from './seeker.hooks.js';
import { ownSeeker } from './seeker.store.js';
import { SeekerReader, type Profile } from './seeker-reader.js';
import { readingList, type Reading } from './seekers.query.js';

/** 求职者: what she looks for, who read it, and how she takes it back. */
@Injectable()
export class SeekersService {
  constructor(
    private readonly reader: SeekerReader,
    @Inject(SeekerHooks) private readonly hooks: readonly SeekerHooks[],
  ) {}

  /** @throws DomainError stale-version */
  async put(tx: Tx, profile: Profile, expected: number | undefined): Promise<{ id: string }> {
    const made = await insertOnce(tx, Seeker, { id: randomUUID(), account_id: tx.caller.accountId, version: 0, at: tx.now });
    const row = await ownSeeker(tx, true);
    if (!made) checkVersion(expected, row.version);
    const { version } = await change(tx, Seeker, row, {});
    await this.reader.save(tx, row.id, profile, weekOfProfile(profile));
    tx.audit({
      action: made ? 'seeker.register' : 'seeker.change',
      resource: { type: 'seeker', id: row.id },
      after: { version, personal: Object.keys(profile) },
    });
    return { id: row.id };
  }

  /** @throws DomainError no-profile */
  async own(tx: ReadTx) {
    const row = await ownSeeker(tx);
    const { week: _, ...profile } = await this.reader.own(tx, row.id);
    return { version: row.version, ...profile };
  }

  /** Who read what of hers, latest first. */
  async readings(tx: ReadTx, asked: Asked): Promise<Page<ReturnType<typeof readingView>>> {
    const { id } = await ownSeeker(tx);
    return readingList.page(tx, [equals('r.seeker_id', id)], asked, () => readingView);
  }

  /** Nothing of her stays: she is out everywhere, her name is off what she got, and her key is thrown away. */
  async erase(tx: Tx): Promise<void> {
    const row: Seeker = await ownSeeker(tx, true);
    for (const hook of this.hooks) await hook.erase(tx, row);
    await tx.manager.delete(Notice, { account_id: row.account_id });
    await tx.manager.delete(Seeker, { id: row.id });
    await this.reader.erase(tx, row.id);
    tx.audit({ action: 'seeker.forget', resource: { type: 'seeker', id: row.id } });
  }
}

/** Why an hour is not free is no longer to be seen in it. */
const weekOfProfile = ({ windows, childcare = [] }: Profile): string => without(weekOf(windows), weekOf(childcare));

const readingView = ({ at, application_id, course_id, employer_id, employer_name, fields }: Reading) => ({
  at,
  ...(application_id ? { application: application_id } : {}),
  ...(course_id ? { course: course_id } : {}),
  ...(employer_id ? { employer: { id: employer_id, ...(employer_name ? { name: employer_name } : {}) } } : {}),
  fields,
});
