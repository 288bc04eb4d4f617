import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { DemandsController } from './demands.controller.js';
import { DemandsService } from './demands.service.js';

@Module({
  imports: [PeopleModule, ProgrammesModule],
  controllers: [DemandsController],
  providers: [DemandsService],
})
export class DemandsModule {}
