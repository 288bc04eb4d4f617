import { AREA_CODE } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { CallerParam, InPerson, PageQuery, Target, UnitOfWork, type Caller } from '@linli/service';
import { Body, Controller, Get, HttpCode, Ip, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';

import { RecoveriesService } from './recoveries.service.js';
import { recoveryMachine, type RecoveryState } from './recovery.rules.js';

class NewRecovery {
  @ApiProperty({ description: 'the user name or the number before' }) @IsString() @Length(2, 40) account!: string;
  @ApiProperty({ example: '13803530101' }) @IsString() @Length(11, 20) phone!: string;
  @ApiProperty({ example: '140321001001' }) @Matches(AREA_CODE) area!: string;
  @ApiProperty({ description: 'how it was seen who she is; no personal data' }) @IsString() @Length(2, 200) reason!: string;
}

class RecoveryCodeBody {
  @ApiProperty({ example: '123456' }) @Matches(/^\d{6}$/) code!: string;
}

class RecoveriesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: recoveryMachine.definition.states })
  @IsOptional()
  @IsIn(recoveryMachine.definition.states)
  state?: RecoveryState;
}

@ApiTags('recoveries')
@ApiBearerAuth()
@InPerson()
@Controller('recoveries')
export class RecoveriesController {
  constructor(
    private readonly recoveries: RecoveriesService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listRecoveries', summary: 'Accounts that are given back in person' })
  list(@Query() { state, ...asked }: RecoveriesQuery) {
    return this.unitOfWork.read((tx) => this.recoveries.list(tx, asked, state));
  }

  @Post()
  @ApiOperation({ operationId: 'askRecovery', summary: 'Enters that somebody has come who lost her phone; a code goes to the new one' })
  ask(@Body() body: NewRecovery, @CallerParam() caller: Caller, @Ip() address: string) {
    return this.recoveries.ask(caller, body, { address });
  }

  @Post(':id/prove')
  @HttpCode(200)
  @ApiOperation({ operationId: 'proveRecovery', summary: 'Enters the code that she read on her new phone' })
  async prove(@Target() target: Target, @Body() { code }: RecoveryCodeBody) {
    const view = await this.unitOfWork.run((tx) => this.recoveries.prove(tx, target, code));
    if (!view) throw new DomainError('code-wrong');
    return view;
  }

  @Post(':id/approve')
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveRecovery', summary: 'Gives the account back, as a second one of the staff' })
  approve(@Target() target: Target) {
    return this.unitOfWork.run((tx) => this.recoveries.approve(tx, target));
  }

  @Post(':id/refuse')
  @HttpCode(200)
  @ApiOperation({ operationId: 'refuseRecovery', summary: 'Does not give it back' })
  refuse(@Target() target: Target) {
    return this.unitOfWork.run((tx) => this.recoveries.close(tx, target, 'refuse'));
  }

  @Post(':id/stop')
  @HttpCode(200)
  @ApiOperation({ operationId: 'stopRecovery', summary: 'Stops it: I still have my number' })
  stop(@Target() target: Target) {
    return this.unitOfWork.run((tx) => this.recoveries.close(tx, target, 'stop'));
  }
}
