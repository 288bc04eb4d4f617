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

  @OnEvent(GridErrandDoneV1, { concerns: ({ kind }) => kind === 'take-down-poster' })
  async done({ origin, outcome }: GridErrandDoneV1, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, (tx) => this.posters.cameBack(tx, origin.id, outcome));
  }
}
