import { AREA_CODE, employerStates, type EmployerState } from '@linli/contracts';
import { Id, SearchQuery, Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';

import { ReasonBody } from '../reason-body.js';
import type { Employer } from './employer.entity.js';
import { employers } from './employer.resource.js';
import { EmployersService } from './employers.service.js';

class EmployerBody {
  @ApiProperty({ example: '平定县南关家政服务有限公司' }) @IsString() @Length(2, 60) name!: string;
  @ApiProperty({ example: '91350100M000100Y43', description: 'unified social credit code, with its check digit' })
  @IsString()
  @Length(18, 18)
  creditCode!: string;
  @ApiProperty() @IsString() @Length(2, 80) address!: string;
  @ApiProperty({ description: 'whom to call' }) @IsString() @Length(2, 30) contact!: string;
  @ApiProperty({ example: '13803530602' }) @Matches(/^1\d{10}$|^0\d{2,3}-?\d{7,8}$/) phone!: string;
}

class RegisterEmployer extends EmployerBody {
  @ApiProperty({ example: '140321001001' }) @Matches(/^\d{12}$/) area!: string;
}

class ListEmployers extends SearchQuery {
  @ApiProperty({ example: '140321001001' }) @Matches(AREA_CODE) area!: string;
  @ApiPropertyOptional({ enum: employerStates }) @IsOptional() @IsIn(employerStates) state?: EmployerState;
}

@ApiTags('employers')
@ApiBearerAuth()
@Controller('employers')
export class EmployersController {
  constructor(
    private readonly employers: EmployersService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post()
  @ApiOperation({ operationId: 'registerEmployer', summary: 'By whoever stands for it' })
  register(@Body() body: RegisterEmployer) {
    return this.answer((tx) => this.employers.register(tx, body));
  }

  @Get()
  @ApiOperation({ operationId: 'listEmployers', summary: 'For staff' })
  list(@Query() query: ListEmployers) {
    return this.unitOfWork.read((tx) => this.employers.list(tx, query));
  }

  @Get('mine')
  @ApiOperation({ operationId: 'myEmployers', summary: 'The employers that the caller stands for' })
  mine() {
    return this.unitOfWork.read((tx) => this.employers.mine(tx));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'employer', summary: 'An employer' })
  one(@Id() id: string) {
    return this.unitOfWork.read(async (tx) => this.employers.view(tx, await employers.load(tx, id)));
  }

  @Get(':id/contact')
  @ApiOperation({ operationId: 'employerContact', summary: 'For its own people and the staff who verify it; written down' })
  contact(@Id() id: string) {
    return this.unitOfWork.read((tx) => this.employers.contact(tx, id));
  }

  @Put(':id')
  @ApiOperation({ operationId: 'changeEmployer', summary: 'Until it is verified, or after it was refused' })
  change(@Target() target: Target, @Body() body: EmployerBody) {
    return this.answer((tx) => this.employers.change(tx, target, body));
  }

  @Post(':id/verify')
  @ApiOperation({ operationId: 'verifyEmployer', summary: 'The employer is what it says it is' })
  verify(@Target() target: Target) {
    return this.answer((tx) => this.employers.verify(tx, target));
  }

  @Post(':id/refuse')
  @ApiOperation({ operationId: 'refuseEmployer', summary: 'With the reason; jobs on show are withdrawn' })
  refuse(@Target() target: Target, @Body() { reason }: ReasonBody) {
    return this.answer((tx) => this.employers.refuse(tx, target, reason));
  }

  private answer(command: (tx: Tx) => Promise<Employer>) {
    return this.unitOfWork.run(async (tx) => this.employers.view(tx, await command(tx)));
  }
}
