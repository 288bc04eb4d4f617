import { Places } from '@linli/enrolment';
import { LiveModule, NoticesController } from '@linli/service';
import { Module } from '@nestjs/common';

import { DemandsController } from './demands/demands.controller.js';
import { DemandsService } from './demands/demands.service.js';
import { ChildReader } from './people/child-reader.js';
import { ChildrenService } from './people/children.service.js';
import { GuardiansService } from './people/guardians.service.js';
import { PeopleController } from './people/people.controller.js';
import { WithdrawalService } from './people/withdrawal.service.js';
import { AdultsService } from './pickup/adults.service.js';
import { PickupController } from './pickup/pickup.controller.js';
import { PickupService } from './pickup/pickup.service.js';
import { EnrolmentsController } from './places/enrolments.controller.js';
import { EnrolmentsService } from './places/enrolments.service.js';
import { ProgrammesController } from './programmes/programmes.controller.js';
import { ProgrammesService } from './programmes/programmes.service.js';
import { ProgrammesSweep } from './programmes/programmes.sweep.js';
import { RosterService } from './programmes/roster.service.js';
import { SessionsService } from './programmes/sessions.service.js';
import { VolunteersProjection } from './programmes/volunteers.projection.js';
import { RegisterController } from './register/register.controller.js';
import { RegisterService } from './register/register.service.js';
import { RegisterSweep } from './register/register.sweep.js';
import { SheetsController } from './sheets/sheets.controller.js';
import { SheetsService } from './sheets/sheets.service.js';
import { YouthTopics } from './youth-topics.js';

@Module({
  imports: [LiveModule.with(YouthTopics)],
  controllers: [
    PeopleController,
    ProgrammesController,
    SheetsController,
    EnrolmentsController,
    RegisterController,
    PickupController,
    DemandsController,
    NoticesController,
    VolunteersProjection,
  ],
  providers: [
    Places,
    ChildReader,
    WithdrawalService,
    ChildrenService,
    GuardiansService,
    ProgrammesService,
    ProgrammesSweep,
    SessionsService,
    RosterService,
    EnrolmentsService,
    RegisterService,
    RegisterSweep,
    PickupService,
    AdultsService,
    DemandsService,
    SheetsService,
  ],
})
export class AppModule {}
