import { PHONE } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { AccessService, CallerParam, commas, holds, Serves, UnitOfWork, type Caller } from '@linli/service';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, Length, Matches, MinLength } from 'class-validator';

import { AccountsService } from './accounts.service.js';
import { USERNAME } from './sign-in.rules.js';

class CreateAccount {
  @ApiProperty() @Matches(USERNAME) username!: string;
  @ApiProperty({ minLength: 12 }) @IsString() @MinLength(12) password!: string;
  @ApiProperty() @IsString() @Length(1, 60) name!: string;
  @ApiPropertyOptional() @IsOptional() @Matches(PHONE) phone?: string;
}

class PeopleQuery {
  @ApiProperty({ type: [String], description: 'up to 100 account ids, separated by commas' })
  @Transform(commas)
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

@ApiTags('people')
@ApiBearerAuth()
@Controller()
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly access: AccessService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('me')
  @Serves('person', 'client:any')
  @ApiOperation({ operationId: 'me', summary: 'Who I am, which roles count for this request, and all that I hold' })
  async me(@CallerParam() caller: Caller) {
    const held = await this.access.grantsOf(caller.accountId);
    return this.unitOfWork.read(async (tx) => ({
      accountId: caller.accountId,
      kind: caller.kind,
      name: (await this.accounts.nameOf(tx, caller.accountId)) ?? (caller.kind === 'client' ? caller.clientId! : ''),
      grants: caller.grants,
      ...(caller.needsSecondFactor ? { needsSecondFactor: true as const } : {}),
      held,
      ...(caller.actor ? { actor: { accountId: caller.actor, name: (await this.accounts.nameOf(tx, caller.actor)) ?? '' } } : {}),
    }));
  }

  @Get('people')
  @ApiOperation({ operationId: 'people', summary: 'Names to show for accounts' })
  people(@Query() { ids }: PeopleQuery) {
    return this.unitOfWork.read(async (tx) => ({ items: await this.accounts.people(tx, ids) }));
  }

  @Post('accounts')
  @ApiOperation({ operationId: 'createAccount', summary: 'An account for somebody who has none' })
  create(@Body() body: CreateAccount, @CallerParam() caller: Caller) {
    if (!holds(caller, 'system-admin', 'anywhere')) throw new DomainError('forbidden');
    return this.unitOfWork.run(async (tx) => ({ accountId: await this.accounts.create(tx, body) }));
  }
}
