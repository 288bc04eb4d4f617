import { PHONE } from '@linli/contracts';
import { IfMatch, UnitOfWork } from '@linli/service';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';

import { GridStaffService, staffRoles, type GridContacts, type Roster, type RosterView, type StaffRole } from './grid-staff.service.js';

class WorkContactBody {
  @ApiProperty() @IsString() @Length(1, 60) name!: string;
  @ApiProperty({ description: 'of work, or of the community’s office' }) @Matches(PHONE) phone!: string;
}

class TermBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() accountId!: string;
  @ApiProperty({ enum: staffRoles }) @IsIn(staffRoles) role!: StaffRole;
  @ApiPropertyOptional({ format: 'date-time', description: 'absent: as it was, or from now on' }) @IsOptional() @IsRFC3339() from?: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsRFC3339() to?: string;
  @ApiPropertyOptional({ description: 'made known to residents of the grid; absent: as it was' })
  @IsOptional()
  @ValidateNested()
  @Type(() => WorkContactBody)
  contact?: WorkContactBody;
}

class StaffBody {
  @ApiProperty({ type: [TermBody] })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique((term: TermBody) => `${term.accountId} ${term.role}`)
  @ValidateNested({ each: true })
  @Type(() => TermBody)
  staff!: TermBody[];
}

@ApiTags('areas')
@ApiBearerAuth()
@Controller('grids/:code')
export class GridStaffController {
  constructor(
    private readonly staff: GridStaffService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('staff')
  @ApiOperation({
    operationId: 'gridStaff',
    summary: 'Who works in a grid, and for how long; for who may change it with what residents are told',
  })
  roster(@Param('code') code: string): Promise<RosterView> {
    return this.staff.roster(code);
  }

  @Get('contacts')
  @ApiOperation({ operationId: 'gridContacts', summary: 'Whom residents of a grid call, as the community makes it known' })
  contacts(@Param('code') code: string): Promise<GridContacts> {
    return this.staff.contacts(code);
  }

  @Put('staff')
  @ApiOperation({ operationId: 'assignGridStaff', summary: 'Says who works in a grid from now on' })
  assign(@Param('code') code: string, @Body() { staff }: StaffBody, @IfMatch() expected: number | undefined): Promise<Roster> {
    return this.unitOfWork.run((tx) => this.staff.assign(tx, code, staff, expected));
  }
}
