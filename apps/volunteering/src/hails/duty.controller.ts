import { UnitOfWork, PointBody } from '@linli/service';
import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDate, IsDefined, IsOptional, ValidateNested } from 'class-validator';

import { DutyService } from './duty.service.js';

class BeginDuty {
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => PointBody) point!: PointBody;
  @ApiPropertyOptional({ format: 'date-time', description: 'at most 12 hours from now' })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  until?: Date;
}

@ApiTags('hails')
@ApiBearerAuth()
@Controller('duty')
export class DutyController {
  constructor(
    private readonly duty: DutyService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'myDuty', summary: 'Is the caller on duty, and where' })
  async mine() {
    const duty = await this.unitOfWork.read((tx) => this.duty.mine(tx));
    return { onDuty: duty !== undefined, ...duty };
  }

  @Put()
  @ApiOperation({ operationId: 'beginDuty', summary: 'Ready to answer hails, from here' })
  begin(@Body() { point, until }: BeginDuty) {
    return this.unitOfWork.run(async (tx) => ({ onDuty: true, ...(await this.duty.begin(tx, point, until)) }));
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ operationId: 'endDuty', summary: 'Goes off duty' })
  async end(): Promise<void> {
    await this.unitOfWork.run((tx) => this.duty.end(tx));
  }
}
