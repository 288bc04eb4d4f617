import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { InMemory, system, UnitOfWork, type Caller, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import type { CategoryBody, IntroduceCategory } from './categories.dto.js';
import { Category } from './category.entity.js';
import { allowedOn, categories, decidesForDistrict } from './category.resource.js';
import { checkQuestions, groupWords } from './category.rules.js';
import { lockCategories } from './category.store.js';
import { initialCategories } from './initial.js';

/** Between two categories that a district begins with: there is room for others. */
const APART = 10;

/** What kinds of cases there are, in memory; the district’s own data, which begins with `initialCategories`. */
@Injectable()
export class CategoriesService extends InMemory<ReadonlyMap<string, Category>> {
  constructor(private readonly unitOfWork: UnitOfWork) {
    super('the categories of cases', new Map());
  }

  override async onApplicationBootstrap(): Promise<void> {
    await this.unitOfWork.as(system, introduceFirst);
    await super.onApplicationBootstrap();
  }

  protected read(): Promise<ReadonlyMap<string, Category>> {
    return this.unitOfWork.as(system, readAll);
  }

  /** All of them in their order, also those that are offered no longer: cases of then have them. */
  get all(): readonly Category[] {
    return [...this.held.values()];
  }

  of(code: string): Category | undefined {
    return this.held.get(code);
  }

  /** As a case shows what it is about. */
  named(code: string): Pick<Category, 'code' | 'name'> {
    return { code, name: this.of(code)?.name ?? { 'zh-CN': code, en: code } };
  }

  /** @throws DomainError forbidden, duplicate, validation-failed */
  async introduce(tx: Tx, { code, ...body }: IntroduceCategory): Promise<Category> {
    if (!decidesForDistrict(tx.caller)) throw new DomainError('forbidden');
    checkQuestions(body.questions);
    await lockCategories(tx);
    const there = await tx.manager.findOneBy(Category, { code });
    if (there) throw new DomainError('duplicate', { params: { id: there.id } });
    return categories.create(tx, { id: randomUUID(), version: 1, state: 'offered', code, ...columnsOf(body) }, 'introduce');
  }

  /** Cases that are there keep their urgency and their answers. @throws DomainError validation-failed */
  change(tx: Tx, target: Target, body: CategoryBody): Promise<Category> {
    checkQuestions(body.questions);
    return categories.command(tx, target, 'change', () => columnsOf(body));
  }

  withdraw(tx: Tx, target: Target): Promise<Category> {
    return categories.command(tx, target, 'withdraw');
  }

  restore(tx: Tx, target: Target): Promise<Category> {
    return categories.command(tx, target, 'restore');
  }

  view(caller: Caller, row: Category) {
    return {
      id: row.id,
      version: row.version,
      state: row.state,
      code: row.code,
      group: groupWords(row.code),
      name: row.name,
      common: row.common,
      place: row.place,
      urgency: row.urgency,
      ...(row.handled_by ? { handledBy: row.handled_by } : {}),
      team: row.team,
      unit: row.unit,
      questions: row.questions,
      allowedActions: allowedOn(caller, row),
    };
  }
}

const columnsOf = ({ name, common, place, urgency, handledBy, team, unit, questions }: CategoryBody) => ({
  name,
  common,
  place,
  urgency,
  handled_by: handledBy ?? null,
  team,
  unit,
  questions,
});

async function readAll({ manager }: ReadTx): Promise<ReadonlyMap<string, Category>> {
  const rows = await manager.find(Category, { order: { place: 'ASC', code: 'ASC' } });
  return new Map(rows.map((row) => [row.code, row]));
}

/** The first start of a district introduces those that it begins with, as a person would: with events and audit lines. */
async function introduceFirst(tx: Tx): Promise<void> {
  await lockCategories(tx);
  if (await tx.manager.exists(Category)) return;
  for (const [i, one] of initialCategories.entries())
    await categories.create(tx, { ...one, id: randomUUID(), version: 1, state: 'offered', place: (i + 1) * APART }, 'introduce');
}
