import { GridCaseHandsRequestedV1, type HandsDetails } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

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
}
