import { DomainError } from '@linli/problems';
import { CallerParam, InPerson, UnitOfWork, type Caller } from '@linli/service';
import { Body, Controller, Delete, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';

import { NumbersService } from '../numbers/numbers.service.js';

class NewNumber {
  @ApiProperty({ example: '13803530101' }) @IsString() @Length(11, 20) phone!: string;
}

class AskForNumber extends NewNumber {
  @ApiProperty({ example: '123456' }) @Matches(/^\d{6}$/) code!: string;
}

@ApiTags('account')
@ApiBearerAuth()
@InPerson()
@Controller('account/number')
export class NumbersController {
  constructor(
    private readonly numbers: NumbersService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post('code')
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendNumberCode', summary: 'Sends a code to the number that I want to have' })
  sendCode(@Body() { phone }: NewNumber, @CallerParam() caller: Caller, @Ip() address: string) {
    return this.numbers.sendCode(caller, phone, { address });
  }

  @Post()
  @HttpCode(204)
  @ApiOperation({ operationId: 'changeNumber', summary: 'Asks for another number, which counts after a day unless the old one stops it' })
  async ask(@Body() { phone, code }: AskForNumber): Promise<void> {
    if (!(await this.unitOfWork.run((tx) => this.numbers.ask(tx, phone, code)))) throw new DomainError('code-wrong');
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ operationId: 'stopNumberChange', summary: 'Stops a change of my number that waits' })
  stop(): Promise<void> {
    return this.unitOfWork.run((tx) => this.numbers.stop(tx));
  }
}
