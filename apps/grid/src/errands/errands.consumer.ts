import { EmploymentPosterDueV1 } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { ErrandsService } from './errands.service.js';

/** What employment tells: the job of a paper is over. */
@Controller()
export class ErrandsConsumer {
  constructor(
    private readonly errands: ErrandsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @OnEvent(EmploymentPosterDueV1)
  async posterDue({ posterId, area, point, title, place, copies }: EmploymentPosterDueV1, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, (tx) =>
      this.errands.open(tx, {
        kind: 'take-down-poster',
        area,
        point,
        title,
        place,
        copies,
        origin: { service: 'employment', id: posterId },
      }),
    );
  }
}
