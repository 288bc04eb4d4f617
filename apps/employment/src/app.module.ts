import { Places } from '@linli/enrolment';
import { LiveModule, NoticesController } from '@linli/service';
import { GridOutlinesProjection } from '@linli/service/areas';
import { Module } from '@nestjs/common';

import { ApplicationsController } from './applications/applications.controller.js';
import { ApplicationsService } from './applications/applications.service.js';
import { BadgesService } from './credentials/badges.service.js';
import { CredentialsController } from './credentials/credentials.controller.js';
import { CredentialsService } from './credentials/credentials.service.js';
import { IssuerKeys } from './credentials/issuer-keys.store.js';
import { ProvenSkillsProjection } from './credentials/proven-skills.projection.js';
import { DeskController } from './desk/desk.controller.js';
import { EmployersController } from './employers/employers.controller.js';
import { EmployersService } from './employers/employers.service.js';
import { MembersController } from './employers/members.controller.js';
import { MembersService } from './employers/members.service.js';
import { EmploymentTopics } from './employment-topics.js';
import { JobsForCaller } from './jobs/jobs-for-caller.query.js';
import { JobsController } from './jobs/jobs.controller.js';
import { JobsService } from './jobs/jobs.service.js';
import { JobsSweep } from './jobs/jobs.sweep.js';
import { MatchesService } from './matching/matches.service.js';
import { ConsentsService } from './micro-homes/consents.service.js';
import { HomeMembersService } from './micro-homes/home-members.service.js';
import { MediationsService } from './micro-homes/mediations.service.js';
import { MicroHomesController } from './micro-homes/micro-homes.controller.js';
import { MicroHomesService } from './micro-homes/micro-homes.service.js';
import { NeedReader } from './micro-homes/need-reader.js';
import { NeedsConsumer } from './micro-homes/needs.consumer.js';
import { NeedsController } from './micro-homes/needs.controller.js';
import { NeedsQuery } from './micro-homes/needs.query.js';
import { NeedsService } from './micro-homes/needs.service.js';
import { MakersController } from './piecework/makers.controller.js';
import { MakersService } from './piecework/makers.service.js';
import { PieceFiguresController } from './piecework/piece-figures.controller.js';
import { PieceFiguresService } from './piecework/piece-figures.service.js';
import { PieceLedgerService } from './piecework/piece-ledger.service.js';
import { PieceOrdersController } from './piecework/piece-orders.controller.js';
import { PieceOrdersService } from './piecework/piece-orders.service.js';
import { PieceSheetsService } from './piecework/piece-sheets.service.js';
import { ReviewsConsumer } from './reviews.consumer.js';
import { SeekerReader } from './seekers/seeker-reader.js';
import { SeekersController } from './seekers/seekers.controller.js';
import { SeekersService } from './seekers/seekers.service.js';
import { SheetsController } from './sheets/sheets.controller.js';
import { SheetsService } from './sheets/sheets.service.js';
import { PostersConsumer } from './sharing/posters.consumer.js';
import { PostersController } from './sharing/posters.controller.js';
import { PostersService } from './sharing/posters.service.js';
import { SharingController } from './sharing/sharing.controller.js';
import { SharingService } from './sharing/sharing.service.js';
import { CoursesService } from './training/courses.service.js';
import { TraineesService } from './training/trainees.service.js';
import { TrainingController } from './training/training.controller.js';
import { TrainingSweep } from './training/training.sweep.js';
import { WordingController } from './wording/wording.controller.js';

@Module({
  imports: [LiveModule.with(EmploymentTopics)],
  controllers: [
    EmployersController,
    JobsController,
    SeekersController,
    ApplicationsController,
    TrainingController,
    CredentialsController,
    ProvenSkillsProjection,
    NoticesController,
    ReviewsConsumer,
    DeskController,
    SheetsController,
    WordingController,
    MembersController,
    GridOutlinesProjection,
    SharingController,
    PostersController,
    PostersConsumer,
    MicroHomesController,
    NeedsController,
    NeedsConsumer,
    PieceOrdersController,
    MakersController,
    PieceFiguresController,
  ],
  providers: [
    Places,
    SeekerReader,
    JobsForCaller,
    JobsService,
    EmployersService,
    ApplicationsService,
    SeekersService,
    MatchesService,
    CoursesService,
    TraineesService,
    CredentialsService,
    BadgesService,
    IssuerKeys,
    JobsSweep,
    TrainingSweep,
    SheetsService,
    MembersService,
    SharingService,
    PostersService,
    MicroHomesService,
    HomeMembersService,
    NeedReader,
    NeedsService,
    ConsentsService,
    MediationsService,
    NeedsQuery,
    PieceOrdersService,
    PieceLedgerService,
    MakersService,
    PieceFiguresService,
    PieceSheetsService,
  ],
})
export class AppModule {}
