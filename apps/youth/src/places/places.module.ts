import { Places } from '@linli/enrolment';
import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { PlacesHooks } from './places.hooks.js';

@Module({
  imports: [PeopleModule],
  providers: [Places, PlacesHooks],
  exports: [Places, PlacesHooks],
})
export class PlacesModule {}
