import { DomainError } from '@linli/problems';
import { Config, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { loadJob, payOf, type JobOfEmployer } from '../jobs/job.store.js';
import { isOpen, wasPublic } from '../jobs/job.rules.js';
import { jobs } from '../jobs/job.resource.js';
import { fontsIn } from './fonts.js';
import { printed } from './printed.js';
import { groupText, shortLink, type Shared } from './share-words.rules.js';
import { checkShareable, checkSharer } from './sharing.rules.js';

/**
 * A posting goes out two ways: into a group as words and a card, and onto a wall as a paper. What sets them is loaded with the first one.
 */
@Injectable()
export class SharingService {
  constructor(private readonly config: Config) {}

  /**
   * A job of which the caller sees how it is known: its employer’s people and staff of its area.
   * @throws DomainError not-found, forbidden
   */
  async managed(tx: ReadTx, id: string, lock = false): Promise<JobOfEmployer> {
    const row = await loadJob(tx, id, lock);
    checkSharer((await jobs.meet(tx, [row]))(row).parts, { known: wasPublic(row) });
    return row;
  }

  /** One that may go out now. @throws DomainError not-found, forbidden, not-published, job-over */
  async shareable(tx: ReadTx, id: string, lock = false): Promise<JobOfEmployer> {
    const row = await this.managed(tx, id, lock);
    checkShareable({ state: row.state, open: isOpen(row, tx.now) });
    return row;
  }

  /** What is said of it everywhere. `missing` are characters that the paper and the card cannot show. */
  async words(row: JobOfEmployer) {
    const { publicUrl } = this.config;
    const job = sharedOf(row);
    return {
      id: row.id,
      code: row.code,
      title: row.title,
      text: groupText(job, publicUrl),
      links: { wechat: shortLink(publicUrl, row.code, 'wechat'), paper: shortLink(publicUrl, row.code, 'paper') },
      missing: await this.missing(job),
    };
  }

  async card(row: JobOfEmployer): Promise<Buffer> {
    const fonts = await fontsIn(this.config.font);
    const { card } = await import('./card.js');
    return card(printed(sharedOf(row), fonts).job, this.config.publicUrl, fonts);
  }

  async paper(row: JobOfEmployer, now: Date): Promise<Buffer> {
    const fonts = await fontsIn(this.config.font);
    const { noticePdf } = await import('./notice-pdf.js');
    return noticePdf(printed(sharedOf(row), fonts).job, this.config.publicUrl, fonts, now);
  }

  /** Without fonts nothing is known to be missing: the words go out all the same. */
  private async missing(job: Shared): Promise<string[]> {
    try {
      return printed(job, await fontsIn(this.config.font)).missing;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'unavailable') return [];
      throw error;
    }
  }
}

const sharedOf = (row: JobOfEmployer): Shared => ({
  code: row.code,
  title: row.title,
  description: row.description,
  employer: row.employer,
  site: row.site,
  pay: payOf(row),
  windows: row.windows,
  weeklyHours: row.slots / 2,
  required: row.required,
  insurance: row.insurance,
  openings: row.openings,
  taken: row.taken,
  validThrough: row.valid_through,
});
