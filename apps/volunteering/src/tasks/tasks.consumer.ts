import { GridCaseHandsRequestedV1, VolunteeringTaskFinishedV1, type HandsDetails } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { settle } from '../notices.js';
import { membersOfTask } from './tasks.query.js';
import { TasksService } from './tasks.service.js';

@Controller()
export class TasksConsumer {
  constructor(
    private readonly tasks: TasksService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @OnEvent(GridCaseHandsRequestedV1)
  async requested(asked: GridCaseHandsRequestedV1, context: EventContext): Promise<void> {
    const details = await context.unseal<HandsDetails>();
    await this.unitOfWork.consume(context, (tx) => this.tasks.open(tx, asked, details));
  }

  /** What asked many for help asks no more once it is over. */
  @OnEvent(VolunteeringTaskFinishedV1)
  async finished({ taskId }: VolunteeringTaskFinishedV1, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, async (tx) => {
      const members = await membersOfTask(tx, taskId);
      await settle(tx, members, 'task-offered', { task: taskId }, context.event.time);
    });
  }
}
