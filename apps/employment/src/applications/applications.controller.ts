import { applicationChannels, type ApplicationChannel } from '@linli/contracts';
import { Id, PageQuery, Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';

import { ReasonBody } from '../reason-body.js';
import { shareable, type Shareable } from '../seekers/shareable.rules.js';
import type { Application } from './application.entity.js';
import { ApplicationsService } from './applications.service.js';

class ApplyBody {
  @ApiPropertyOptional({ enum: applicationChannels, default: 'console' })
  @IsOptional()
  @IsIn(applicationChannels)
  channel: ApplicationChannel = 'console';
  @ApiPropertyOptional({
    enum: shareable,
    isArray: true,
    description: 'what the employer may see; left out, she only says that she is interested',
  })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(shareable, { each: true })
  shared?: Shareable[];
}

class SubmitBody {
  @ApiProperty({ enum: shareable, isArray: true }) @IsArray() @ArrayUnique() @IsIn(shareable, { each: true }) shared!: Shareable[];
}

@ApiTags('applications')
@ApiBearerAuth()
@Controller()
export class ApplicationsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post('jobs/:id/applications')
  @ApiOperation({ operationId: 'applyForJob', summary: 'By a seeker: submitted with what she shows, or contacted without' })
  apply(@Id() id: string, @Body() body: ApplyBody) {
    return this.answer((tx) => this.applications.apply(tx, id, body));
  }

  @Get('jobs/:id/applications')
  @ApiOperation({ operationId: 'listJobApplications', summary: 'For the employer, latest first, nobody named' })
  ofJob(@Id() id: string, @Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.applications.ofJob(tx, id, query));
  }

  @Get('applications')
  @ApiOperation({ operationId: 'myApplications', summary: 'One’s own applications' })
  mine(@Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.applications.mine(tx, query));
  }

  @Get('applications/:id')
  @ApiOperation({ operationId: 'application', summary: 'For the employer with what she shows; she sees that it was read' })
  one(@Id() id: string) {
    return this.unitOfWork.read((tx) => this.applications.one(tx, id));
  }

  @Post('applications/:id/submit')
  @ApiOperation({ operationId: 'submitApplication', summary: 'Sends an application to the employer' })
  submit(@Target() target: Target, @Body() { shared }: SubmitBody) {
    return this.answer((tx) => this.applications.submit(tx, target, shared));
  }

  @Post('applications/:id/interview')
  @ApiOperation({ operationId: 'inviteToInterview', summary: 'Asks an applicant to come' })
  interview(@Target() target: Target) {
    return this.answer((tx) => this.applications.decide(tx, target, 'interview', null));
  }

  @Post('applications/:id/offer')
  @ApiOperation({ operationId: 'offerJob', summary: 'Offers the job to an applicant' })
  offer(@Target() target: Target) {
    return this.answer((tx) => this.applications.decide(tx, target, 'offer', null));
  }

  @Post('applications/:id/decline')
  @ApiOperation({ operationId: 'declineApplication', summary: 'With a reason, which the law reads too' })
  decline(@Target() target: Target, @Body() { reason }: ReasonBody) {
    return this.answer((tx) => this.applications.decide(tx, target, 'decline', reason));
  }

  @Post('applications/:id/accept')
  @ApiOperation({ operationId: 'acceptJob', summary: 'By the seeker: takes an opening, or 409 no-openings' })
  accept(@Target() target: Target) {
    return this.answer((tx) => this.applications.accept(tx, target));
  }

  @Post('applications/:id/withdraw')
  @ApiOperation({ operationId: 'withdrawApplication', summary: 'By the seeker: the employer reads nothing more' })
  withdraw(@Target() target: Target) {
    return this.answer((tx) => this.applications.withdraw(tx, target));
  }

  private answer(command: (tx: Tx) => Promise<Application>) {
    return this.unitOfWork.run(async (tx) => this.applications.view(tx, (await command(tx)).id));
  }
}
