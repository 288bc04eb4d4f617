import { DomainError } from '@linli/problems';
import { CallerParam, InPerson, PageQuery, UnitOfWork, type Caller } from '@linli/service';
import { Body, Controller, Delete, Get, Headers, HttpCode, Ip, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches, MaxLength, MinLength } from 'class-validator';

import { deviceOf } from '../history/device.js';
import { OwnAccountService } from './own-account.service.js';

class GiveName {
  @ApiProperty() @IsString() @Length(1, 60) @Matches(/\S/) name!: string;
}

class SetPassword {
  @ApiProperty({ minLength: 12 }) @IsString() @MinLength(12) @MaxLength(1000) password!: string;
  @ApiPropertyOptional({ description: 'the present one, where there is one' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  present?: string;
}

class AddPasskey {
  @ApiProperty() @IsString() @MaxLength(60) ticket!: string;
  @ApiProperty({ description: 'what navigator.credentials.create() gave, as JSON' }) @IsString() @MaxLength(20_000) answer!: string;
}

class AppCode {
  @ApiProperty({ example: '123456' }) @Matches(/^\d{6}$/) code!: string;
}

@ApiTags('account')
@ApiBearerAuth()
@InPerson()
@Controller('account')
export class AccountController {
  constructor(
    private readonly account: OwnAccountService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'myAccount', summary: 'My account: by what I sign in, and what waits' })
  view() {
    return this.unitOfWork.read((tx) => this.account.view(tx));
  }

  @Get('contact')
  @ApiOperation({ operationId: 'myContact', summary: 'By what I am reached, to be sent with what I ask for' })
  contact() {
    return this.unitOfWork.read((tx) => this.account.contact(tx));
  }

  @Get('events')
  @ApiOperation({ operationId: 'myAccountEvents', summary: 'Sign-ins, refusals and changes of my account' })
  events(@Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.account.events(tx, query));
  }

  @Put('name')
  @HttpCode(204)
  @ApiOperation({ operationId: 'giveMyName', summary: 'Says what I am called, when something needs it' })
  name(@Body() { name }: GiveName): Promise<void> {
    return this.unitOfWork.run((tx) => this.account.giveName(tx, name));
  }

  @Put('password')
  @HttpCode(204)
  @ApiOperation({ operationId: 'setMyPassword', summary: 'Sets a password' })
  password(@Body() { password, present }: SetPassword, @CallerParam() caller: Caller, @Ip() address: string): Promise<void> {
    return this.account.setPassword(caller, password, { present, address });
  }

  @Post('passkeys/options')
  @HttpCode(200)
  @ApiOperation({ operationId: 'passkeyOptions', summary: 'What a browser needs to make a passkey' })
  options() {
    return this.unitOfWork.read((tx) => this.account.passkeyOptions(tx));
  }

  @Post('passkeys')
  @ApiOperation({ operationId: 'addPasskey', summary: 'Adds a passkey that the browser made' })
  addPasskey(@Body() body: AddPasskey, @Headers('user-agent') agent: string | undefined) {
    return this.unitOfWork.run((tx) => this.account.addPasskey(tx, { ...body, device: deviceOf(agent) }));
  }

  @Delete('passkeys/:id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removePasskey', summary: 'Takes a passkey away' })
  removePasskey(@Param('id') id: string): Promise<void> {
    return this.unitOfWork.run((tx) => this.account.removePasskey(tx, id));
  }

  @Post('app')
  @HttpCode(200)
  @ApiOperation({ operationId: 'appAddress', summary: 'The address that an authenticator app scans' })
  app() {
    return this.unitOfWork.run((tx) => this.account.appAddress(tx));
  }

  @Post('app/confirm')
  @HttpCode(200)
  @ApiOperation({ operationId: 'confirmApp', summary: 'Takes an app into use by its first code; gives recovery codes, this once' })
  async confirmApp(@Body() { code }: AppCode) {
    const confirmed = await this.unitOfWork.run((tx) => this.account.confirmApp(tx, code));
    if (!confirmed) throw new DomainError('code-wrong');
    return confirmed;
  }

  @Delete('app')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeApp', summary: 'Takes the authenticator app away' })
  removeApp(): Promise<void> {
    return this.unitOfWork.run((tx) => this.account.removeApp(tx));
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @ApiOperation({ operationId: 'newRecoveryCodes', summary: 'New codes on paper; those before are void' })
  recoveryCodes() {
    return this.unitOfWork.run((tx) => this.account.newRecoveryCodes(tx));
  }

  @Post('leave')
  @HttpCode(204)
  @ApiOperation({ operationId: 'leave', summary: 'Ends my account and erases what tells whose it was' })
  leave(): Promise<void> {
    return this.unitOfWork.run((tx) => this.account.leave(tx));
  }
}
