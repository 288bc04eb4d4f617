import {
  VolunteeringHailEscalatedV1,
  VolunteeringTaskCheckedInV1,
  VolunteeringTaskCheckedOutV1,
  VolunteeringTaskFinishedV1,
  VolunteeringTaskOpenedV1,
  VolunteeringTaskTakenV1,
  GridCaseHandsFinishedV1,
  GridCaseHandsProgressedV1,
  type handsStages,
  type HailContact,
  type HailNeed,
  type VolunteeringTaskEvent,
  YouthSessionUncollectedV1,
} from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { UnitOfWork, type Tx } from '@linli/service';
import { Controller } from '@nestjs/common';

import { cases, save } from './case.store.js';
import { EventCasesService } from './event-cases.service.js';
import type { GridCase, Hands } from './grid-case.entity.js';

const hailWords: Readonly<Record<HailNeed, string>> = {
  fall: '摔倒',
  unwell: '身体不适',
  escort: '陪同出行',
  carry: '搬运物品',
  meal: '送餐',
  repair: '小修小补',
  company: '陪伴',
};

/** What volunteering tells: how its tasks go on, and hails that nobody answered. What youth tells: children whom nobody collected. */
@Controller()
export class CasesConsumer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: EventCasesService,
  ) {}

  @OnEvent(VolunteeringTaskOpenedV1)
  async opened(task: VolunteeringTaskOpenedV1, context: EventContext): Promise<void> {
    await this.hands(context, task, 'opened', { team: task.team, people: task.people }, () => ({ state: 'opened', taskId: task.taskId }));
  }

  @OnEvent(VolunteeringTaskTakenV1)
  async taken(task: VolunteeringTaskTakenV1, context: EventContext): Promise<void> {
    await this.hands(context, task, 'taken', { volunteer: task.accountId }, () => ({ state: 'taken', taskId: task.taskId }));
  }

  @OnEvent(VolunteeringTaskCheckedInV1)
  async checkedIn(task: VolunteeringTaskCheckedInV1, context: EventContext): Promise<void> {
    await this.hands(context, task, 'checked-in', { volunteer: task.accountId }, () => ({ state: 'working' }));
  }

  @OnEvent(VolunteeringTaskCheckedOutV1)
  async checkedOut(task: VolunteeringTaskCheckedOutV1, context: EventContext): Promise<void> {
    await this.hands(context, task, 'checked-out', { volunteer: task.accountId, minutes: task.minutes }, ({ minutes = 0 }) => ({
      minutes: minutes + task.minutes,
    }));
  }

  @OnEvent(VolunteeringTaskFinishedV1)
  async finished(task: VolunteeringTaskFinishedV1, context: EventContext): Promise<void> {
    const { minutes, evidence, requestId } = task;
    await this.unitOfWork.consume(context, async (tx) => {
      const row = await asking(tx, task);
      if (!row) return;
      const hands: Hands = { ...row.hands!, state: 'finished', minutes };
      await save(
        tx,
        row,
        { hands },
        { action: 'hands-finished', data: { minutes, evidence: evidence.map(({ id }) => id) } },
        { contract: GridCaseHandsFinishedV1, data: { requestId, minutes } },
      );
    });
  }

  /** Once for each hail, however often it is told. */
  @OnEvent(VolunteeringHailEscalatedV1)
  async escalated(hail: VolunteeringHailEscalatedV1, context: EventContext): Promise<void> {
    const contact = (await context.unseal<HailContact>()) ?? {};
    await this.unitOfWork.consume(context, async (tx) => {
      await this.cases.open(tx, {
        category: 'care.elder',
        description: `为老招手停无人响应：${hailWords[hail.need]}`,
        point: hail.point,
        channel: 'hail',
        contact,
        origin: { kind: 'hail', id: hail.hailId },
      });
    });
  }

  /** Children whom nobody collected: where, and how many; the service that knows them names nobody. */
  @OnEvent(YouthSessionUncollectedV1)
  async uncollected(session: YouthSessionUncollectedV1, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, async (tx) => {
      await this.cases.open(tx, {
        category: 'care.child',
        description: `课后无人接回：${session.site}，${session.waiting} 名儿童`,
        point: session.point,
        channel: 'class',
        contact: {},
        origin: { kind: 'session', id: session.sessionId },
      });
    });
  }

  private async hands(
    context: EventContext,
    task: VolunteeringTaskEvent,
    stage: (typeof handsStages)[number],
    data: object,
    change: (hands: Hands) => Partial<Hands>,
  ): Promise<void> {
    await this.unitOfWork.consume(context, async (tx) => {
      const row = await asking(tx, task);
      if (!row) return;
      const hands: Hands = { ...row.hands!, ...change(row.hands!) };
      await save(
        tx,
        row,
        { hands },
        { action: `hands-${stage}`, data },
        { contract: GridCaseHandsProgressedV1, data: { requestId: task.requestId, stage } },
      );
    });
  }
}

/** The case, locked, if it still waits for this task: what was asked before a reopening is history. */
async function asking(tx: Tx, { caseId, requestId }: VolunteeringTaskEvent): Promise<GridCase | undefined> {
  const row = await cases.lock(tx, caseId);
  return row.hands?.requestId === requestId ? row : undefined;
}
