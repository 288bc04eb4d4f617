import { HooksModule, LiveModule, NoticesController } from '@linli/service';
import { Module } from '@nestjs/common';

import { CalendarModule } from './calendar/calendar.module.js';
import { DemandsModule } from './demands/demands.module.js';
import { EnrolmentsModule } from './enrolments/enrolments.module.js';
import { ChildHooks } from './people/child.hooks.js';
import { PeopleModule } from './people/people.module.js';
import { PickupHooks } from './pickup/pickup.hooks.js';
import { PickupModule } from './pickup/pickup.module.js';
import { PlacesHooks } from './places/places.hooks.js';
import { PlacesModule } from './places/places.module.js';
import { ProgrammesModule } from './programmes/programmes.module.js';
import { RegisterHooks } from './register/register.hooks.js';
import { RegisterModule } from './register/register.module.js';
import { RosterModule } from './roster/roster.module.js';
import { SheetsModule } from './sheets/sheets.module.js';
import { YouthTopics } from './youth-topics.js';

@Module({
  imports: [
    LiveModule.with(YouthTopics),
    PeopleModule,
    CalendarModule,
    PlacesModule,
    ProgrammesModule,
    RosterModule,
    EnrolmentsModule,
    RegisterModule,
    PickupModule,
    DemandsModule,
    SheetsModule,
    // Places before sessions, as whoever ends a programme locks them.
    HooksModule.of(ChildHooks, [PlacesModule, PlacesHooks], [RegisterModule, RegisterHooks], [PickupModule, PickupHooks]),
  ],
  controllers: [NoticesController],
})
export class AppModule {}
