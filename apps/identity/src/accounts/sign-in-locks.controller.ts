import { staffRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { CallerParam, holds, UnitOfWork, type Caller } from '@linli/service';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';

import { AccountsService } from './accounts.service.js';
import { USERNAME } from './sign-in.rules.js';

class LiftLock {
  @ApiProperty() @Matches(USERNAME) username!: string;
  @ApiProperty() @IsString() @Length(2, 200) reason!: string;
}

/** Staff whom somebody can go to who may not try again yet. */
const mayLift = [...staffRoles, 'system-admin'] as const;

@ApiTags('sessions')
@ApiBearerAuth()
@Controller('sign-in-locks')
export class SignInLocksController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post('lift')
  @HttpCode(204)
  @ApiOperation({ operationId: 'liftSignInLock', summary: 'Lets somebody try again at once who had too many wrong passwords' })
  lift(@Body() { username, reason }: LiftLock, @CallerParam() caller: Caller): Promise<void> {
    if (!holds(caller, mayLift, 'anywhere')) throw new DomainError('forbidden');
    return this.unitOfWork.run((tx) => this.accounts.liftLock(tx, username, reason));
  }
}
