import { CallerParam, InPerson, type Caller } from '@linli/service';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';

import { VerificationService } from './verification.service.js';

class ProveWho {
  @ApiProperty() @IsString() @Length(1, 60) @Matches(/\S/) name!: string;
  @ApiProperty({ example: '11010519491231002X' }) @IsString() @Length(18, 20) idNumber!: string;
}

@ApiTags('account')
@ApiBearerAuth()
@InPerson()
@Controller('account/verification')
export class VerificationController {
  constructor(private readonly verification: VerificationService) {}

  @Post()
  @HttpCode(204)
  @ApiOperation({ operationId: 'proveWhoIAm', summary: 'Proves who I am, by name and identity number, which is not stored' })
  prove(@Body() { name, idNumber }: ProveWho, @CallerParam() caller: Caller): Promise<void> {
    return this.verification.verify(caller, name, idNumber);
  }
}
