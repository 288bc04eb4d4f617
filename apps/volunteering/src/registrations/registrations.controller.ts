import { AREA_CODE, PHONE } from '@linli/contracts';
import { IfMatch, PageQuery, UnitOfWork } from '@linli/service';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { screenings, type Screening } from './registration.rules.js';
import { RegistrationsService } from './registrations.service.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

class SlotBody {
  @ApiProperty({ minimum: 1, maximum: 7, description: '1 Monday to 7 Sunday' }) @IsInt() @Min(1) @Max(7) weekday!: number;
  @ApiProperty({ example: '14:00' }) @Matches(TIME) from!: string;
  @ApiProperty({ example: '17:30' }) @Matches(TIME) to!: string;
}

class RegistrationBody {
  @ApiProperty() @IsString() @Length(1, 60) name!: string;
  @ApiProperty({ example: '13803530101' }) @Matches(PHONE) phone!: string;
  @ApiProperty({ type: [String], example: ['水电', '急救'] })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 30, { each: true })
  skills!: string[];
  @ApiProperty({ type: [String], example: ['140321001001'], description: 'where: codes of grids, communities, subdistricts' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(AREA_CODE, { each: true })
  areas!: string[];
  @ApiProperty({ type: [SlotBody] })
  @IsArray()
  @ArrayMaxSize(42)
  @ValidateNested({ each: true })
  @Type(() => SlotBody)
  availability!: SlotBody[];
}

class ListRegistrations extends PageQuery {
  @ApiPropertyOptional({ enum: screenings, default: 'waiting' }) @IsOptional() @IsIn(screenings) screening: Screening = 'waiting';
}

@ApiTags('registrations')
@ApiBearerAuth()
@Controller()
export class RegistrationsController {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('registration')
  @ApiOperation({ operationId: 'myRegistration', summary: 'One’s own registration as a volunteer' })
  mine() {
    return this.unitOfWork.read((tx) => this.registrations.mine(tx));
  }

  @Put('registration')
  @ApiOperation({ operationId: 'register', summary: 'Registers as a volunteer, or changes the registration' })
  register(@Body() body: RegistrationBody, @IfMatch() expected: number | undefined) {
    return this.unitOfWork.run((tx) => this.registrations.register(tx, body, expected));
  }

  @Get('registrations')
  @ApiOperation({ operationId: 'listRegistrations', summary: 'For those who oversee: who offered themselves in their area' })
  list(@Query() query: ListRegistrations) {
    return this.unitOfWork.read((tx) => this.registrations.list(tx, query));
  }
}
