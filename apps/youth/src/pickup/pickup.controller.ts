import { PHONE } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { CallerParam, Id, PageQuery, Target, UnitOfWork, type Caller, type Tx } from '@linli/service';
import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDate, IsIn, IsOptional, IsString, IsUUID, Length, Matches, ValidateIf } from 'class-validator';

import { AdultsService } from './adults.service.js';
import type { PickupRequest } from './pickup-request.entity.js';
import { pickupRelations, type PickupRelation } from './pickup.rules.js';
import { handoverView, PickupService } from './pickup.service.js';

class AdultBody {
  @ApiProperty() @IsString() @Length(1, 60) name!: string;
  @ApiProperty() @Matches(PHONE) phone!: string;
  @ApiProperty({ enum: pickupRelations }) @IsIn(pickupRelations) relation!: PickupRelation;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @Type(() => Date) @IsDate() validFrom?: Date;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @Type(() => Date) @IsDate() validTo?: Date;
}

class AskGuardians {
  @ApiProperty({ format: 'uuid' }) @IsUUID() child!: string;
  @ApiProperty() @IsString() @Length(1, 60) name!: string;
  @ApiProperty() @Matches(PHONE) phone!: string;
  @ApiProperty({ enum: pickupRelations }) @IsIn(pickupRelations) relation!: PickupRelation;
}

class Collect {
  @ApiProperty({ format: 'uuid', description: 'given by the phone; the same collection sent again has it again' }) @IsUUID() id!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() child!: string;
  @ApiPropertyOptional({ example: '048213' })
  @ValidateIf(({ request }: Collect) => request === undefined)
  @Matches(/^\d{6}$/)
  code?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'a request to which a guardian said yes, in place of a code' })
  @IsOptional()
  @IsUUID()
  request?: string;
  @ApiProperty({ format: 'date-time' }) @Type(() => Date) @IsDate() occurredAt!: Date;
}

@ApiTags('pick-up')
@ApiBearerAuth()
@Controller()
export class PickupController {
  constructor(
    private readonly pickup: PickupService,
    private readonly adults: AdultsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('children/:id/pickup-adults')
  @ApiOperation({ operationId: 'listPickupAdults', summary: 'Who may collect a child' })
  async list(@Id() id: string) {
    return { items: await this.unitOfWork.read((tx) => this.adults.list(tx, id)) };
  }

  @Post('children/:id/pickup-adults')
  @ApiOperation({ operationId: 'namePickupAdult', summary: 'Names an adult who may collect a child' })
  async add(@Id() id: string, @Body() body: AdultBody) {
    const { adult } = await this.unitOfWork.run(async (tx) => ({ adult: (await this.adults.add(tx, id, body)).id }));
    return this.unitOfWork.read(async (tx) => (await this.adults.list(tx, id)).find((one) => one.id === adult));
  }

  @Delete('pickup-adults/:id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'unnamePickupAdult', summary: 'An adult may not collect the child any more' })
  async remove(@Id() id: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.adults.remove(tx, id));
  }

  @Post('pickup-adults/:id/codes')
  @ApiOperation({ operationId: 'makePickupCode', summary: 'For one collection, shown once' })
  code(@Id() id: string, @CallerParam() caller: Caller) {
    // Not kept for an Idempotency-Key: nowhere is a code to be read. Asked again, there is another one, and the first is void.
    return this.unitOfWork.as(caller, (tx) => this.pickup.code(tx, id));
  }

  @Get('pickup-requests')
  @ApiOperation({ operationId: 'listPickupRequests', summary: 'What a guardian is asked' })
  requests(@Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.adults.requests(tx, query));
  }

  @Get('sessions/:id/pickup-requests')
  @ApiOperation({ operationId: 'listAskedAtTheDoor', summary: 'Who at the door of a session waits for a guardian’s answer, or has it' })
  async atTheDoor(@Id() id: string) {
    return { items: await this.unitOfWork.read((tx) => this.adults.atTheDoor(tx, id)) };
  }

  @Post('sessions/:id/pickup-requests')
  @ApiOperation({ operationId: 'askGuardians', summary: 'Somebody who is not named stands at the door' })
  ask(@Id() id: string, @Body() body: AskGuardians) {
    return this.asked((tx) => this.pickup.ask(tx, id, body));
  }

  @Post('pickup-requests/:id/approve')
  @ApiOperation({ operationId: 'approvePickup', summary: 'A guardian says yes to somebody at the door, for this one time' })
  approve(@Target() target: Target) {
    return this.asked((tx) => this.pickup.answer(tx, target, 'approve'));
  }

  @Post('pickup-requests/:id/deny')
  @ApiOperation({ operationId: 'denyPickup', summary: 'A guardian says no to somebody at the door' })
  deny(@Target() target: Target) {
    return this.asked((tx) => this.pickup.answer(tx, target, 'deny'));
  }

  /** A refusal is kept and told, so it is committed before it is answered. */
  @Post('sessions/:id/collections')
  @ApiOperation({ operationId: 'collectChild', summary: 'Hands a child over, or says why not' })
  async collect(@Id() id: string, @Body() body: Collect) {
    const row = await this.unitOfWork.run((tx) => this.pickup.collect(tx, id, body));
    if (row.reason) throw new DomainError(row.reason, { params: { handover: row.id } });
    return handoverView(row);
  }

  @Get('sessions/:id/handovers')
  @ApiOperation({ operationId: 'listHandovers', summary: 'Who stood at the door, and who was refused' })
  handovers(@Id() id: string, @Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.pickup.log(tx, id, query));
  }

  private async asked(command: (tx: Tx) => Promise<PickupRequest>) {
    const { id } = await this.unitOfWork.run(async (tx) => ({ id: (await command(tx)).id }));
    return this.unitOfWork.read((tx) => this.adults.request(tx, id));
  }
}
