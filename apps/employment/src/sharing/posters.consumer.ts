import { GridErrandDoneV1 } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { PostersService } from './posters.service.js';

/** What the grid tells: a paper was taken down, or was not found. */
@Controller()
export class PostersConsumer {
  constructor(
    private readonly posters: PostersService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @OnEvent(GridErrandDoneV1)
  async done({ kind, origin, outcome }: GridErrandDoneV1, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, async (tx) => {
      if (kind === 'take-down-poster') await this.posters.cameBack(tx, origin.id, outcome);
    });
  }
}
