import { randomUUID } from 'node:crypto';

import { staffRoles, workingRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { equals, inAreas, type Asked } from '@linli/resource';
import { holds, scopesOf, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import { AreasService } from '../areas/areas.service.js';
import { seenWithin } from '../areas/seen.rules.js';
import { CategoriesService } from '../categories/categories.service.js';
import { ReplyTemplate } from './reply-template.entity.js';
import { replyTemplateList, replyTemplates } from './reply-template.resource.js';
import { areasAround, type TemplateCommand, type TemplateState } from './reply-template.rules.js';

export type Template = Pick<ReplyTemplate, 'command' | 'title' | 'words'> & { category?: string };

/** So many are shown to whoever picks one: more nobody reads through. */
const OFFERED = 100;

/** 常用语 of each area. */
@Injectable()
export class ReplyTemplatesService {
  constructor(
    private readonly areas: AreasService,
    private readonly categories: CategoriesService,
  ) {}

  /** @throws DomainError forbidden, not-found for an area that there is not, unknown-category */
  async write(tx: Tx, { area, ...template }: Template & { area: string }): Promise<ReplyTemplate> {
    if (!holds(tx.caller, staffRoles, { area })) throw new DomainError('forbidden');
    this.areas.area(area);
    return replyTemplates.create(
      tx,
      { ...this.columns(template), id: randomUUID(), version: 1, state: 'offered', area, at: tx.now },
      'write',
    );
  }

  /** @throws DomainError unknown-category */
  change(tx: Tx, target: Target, template: Template): Promise<ReplyTemplate> {
    return replyTemplates.command(tx, target, 'change', () => this.columns(template));
  }

  withdraw(tx: Tx, target: Target): Promise<ReplyTemplate> {
    return replyTemplates.command(tx, target, 'withdraw');
  }

  restore(tx: Tx, target: Target): Promise<ReplyTemplate> {
    return replyTemplates.command(tx, target, 'restore');
  }

  /** Of the caller’s areas, latest first. @throws DomainError forbidden for who is no staff */
  list(tx: ReadTx, { area, state, command, ...asked }: Asked & { area?: string; state?: TemplateState; command?: TemplateCommand }) {
    if (!holds(tx.caller, staffRoles, 'anywhere')) throw new DomainError('forbidden');
    const where = [
      inAreas(seenWithin(scopesOf(tx.caller, staffRoles), area)),
      state ? equals('state', state) : undefined,
      command ? equals('command', command) : undefined,
    ];
    return replyTemplateList.page(tx, where, asked, (rows) => this.views(tx, rows));
  }

  /** What can be said with a command of a case: of its area and those around it, of its category or any. @throws DomainError forbidden */
  async offered(tx: ReadTx, { area, command, category }: { area: string; command: TemplateCommand; category: string }) {
    if (!holds(tx.caller, workingRoles, { area })) throw new DomainError('forbidden');
    const where = { area: In(areasAround(area)), state: 'offered' as const, command };
    const rows = await tx.manager.find(ReplyTemplate, {
      where: [
        { ...where, category },
        { ...where, category: IsNull() },
      ],
      order: { title: 'ASC' },
      take: OFFERED,
    });
    return { items: rows.map(({ id, title, words }) => ({ id, title, words })) };
  }

  async view(tx: ReadTx, row: ReplyTemplate) {
    return (await this.views(tx, [row]))(row);
  }

  private async views(tx: ReadTx, rows: readonly ReplyTemplate[]) {
    const allowed = await replyTemplates.allowed(tx, rows);
    return (row: ReplyTemplate) => ({
      id: row.id,
      version: row.version,
      state: row.state,
      area: { code: row.area, name: this.areas.nameOf(row.area) },
      command: row.command,
      ...(row.category ? { category: this.categories.named(row.category) } : {}),
      title: row.title,
      words: row.words,
      at: row.at,
      allowedActions: allowed(row),
    });
  }

  private columns({ command, category, title, words }: Template) {
    if (category !== undefined && !this.categories.of(category)) throw new DomainError('unknown-category');
    return { command, category: category ?? null, title, words };
  }
}
