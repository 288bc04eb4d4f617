import { Places } from '@linli/enrolment';
import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';

@Module({
  imports: [PeopleModule],
  providers: [Places],
  exports: [Places],
})
export class PlacesModule {}
