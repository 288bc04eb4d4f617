import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { RegisterModule } from '../register/register.module.js';
import { AdultsService } from './adults.service.js';
import { PickupController } from './pickup.controller.js';
import { PickupHooks } from './pickup.hooks.js';
import { PickupService } from './pickup.service.js';

@Module({
  imports: [PeopleModule, ProgrammesModule, RegisterModule],
  controllers: [PickupController],
  providers: [AdultsService, PickupService, PickupHooks],
  exports: [PickupHooks],
})
export class PickupModule {}
