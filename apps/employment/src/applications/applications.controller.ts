import { applicationChannels, type ApplicationChannel } from '@linli/contracts';
import { Id, IfMatch, PageQuery, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';

import { ReasonBody } from '../jobs/jobs.dto.js';
import { shareable, type Shareable } from './application.rules.js';
import type { ApplicationForJob } from './application.store.js';
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
  submit(@Id() id: string, @Body() { shared }: SubmitBody, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.applications.submit(tx, id, shared, expected));
  }

  @Post('applications/:id/interview')
  @ApiOperation({ operationId: 'inviteToInterview', summary: 'Asks an applicant to come' })
  interview(@Id() id: string, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.applications.decide(tx, id, 'interview', undefined, expected));
  }

  @Post('applications/:id/offer')
  @ApiOperation({ operationId: 'offerJob', summary: 'Offers the job to an applicant' })
  offer(@Id() id: string, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.applications.decide(tx, id, 'offer', undefined, expected));
  }

  @Post('applications/:id/decline')
  @ApiOperation({ operationId: 'declineApplication', summary: 'With a reason, which the law reads too' })
  decline(@Id() id: string, @Body() { reason }: ReasonBody, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.applications.decide(tx, id, 'decline', reason, expected));
  }

  @Post('applications/:id/accept')
  @ApiOperation({ operationId: 'acceptJob', summary: 'By the seeker: takes an opening, or 409 no-openings' })
  accept(@Id() id: string, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.applications.accept(tx, id, expected));
  }

  @Post('applications/:id/withdraw')
  @ApiOperation({ operationId: 'withdrawApplication', summary: 'By the seeker: the employer reads nothing more' })
  withdraw(@Id() id: string, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.applications.withdraw(tx, id, expected));
  }

  private answer(command: (tx: Tx) => Promise<ApplicationForJob>) {
    return this.unitOfWork.run(async (tx) => this.applications.answer(tx, await command(tx)));
  }
}
