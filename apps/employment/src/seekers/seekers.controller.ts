import { Fen, IfMatch, PageQuery, UnitOfWork, PointBody } from '@linli/service';
import { Body, Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
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

import { skills, type Skill } from '../skills/skills.rules.js';
import { WindowBody } from '../window-body.js';
import { SeekersService } from './seekers.service.js';

class ProfileBody {
  @ApiProperty({ example: '贾春燕' }) @IsString() @Length(2, 30) name!: string;
  @ApiPropertyOptional({ example: '13803530603' }) @IsOptional() @Matches(/^1\d{10}$/) phone?: string;
  @ApiPropertyOptional({ description: 'what an employer should know' }) @IsOptional() @IsString() @Length(1, 300) note?: string;
  @ApiProperty({ description: 'home, or the middle of her grid: shown to nobody' })
  @IsDefined()
  @ValidateNested()
  @Type(() => PointBody)
  home!: PointBody;
  @ApiProperty({ type: [WindowBody], description: 'when she can work' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => WindowBody)
  windows!: WindowBody[];
  @ApiPropertyOptional({
    type: [WindowBody],
    description: 'hours with a child, if she cares to say: taken off the others, shown to nobody',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => WindowBody)
  childcare?: WindowBody[];
  @ApiPropertyOptional({ enum: skills, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(skills, { each: true })
  skills: Skill[] = [];
  @Fen({ description: 'for an hour, not less', maximum: 100_000, required: false, default: 0 })
  minHourly: number = 0;
  @ApiPropertyOptional({ type: Number, default: 2000, description: 'metres on foot, not more' })
  @IsOptional()
  @IsInt()
  @Min(100)
  @Max(20_000)
  maxMetres: number = 2000;
}

@ApiTags('seekers')
@ApiBearerAuth()
@Controller()
export class SeekersController {
  constructor(
    private readonly seekers: SeekersService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Put('seekers/me')
  @ApiOperation({ operationId: 'putSeeker', summary: 'What she looks for; sealed' })
  async put(@Body() body: ProfileBody, @IfMatch() expected: number | undefined) {
    // What is kept for an Idempotency-Key is that it was done, and nothing that is known of her.
    await this.unitOfWork.run((tx) => this.seekers.put(tx, body, expected));
    return this.own();
  }

  @Get('seekers/me')
  @ApiOperation({ operationId: 'seeker', summary: 'What the caller has told as a seeker of work' })
  own() {
    return this.unitOfWork.read((tx) => this.seekers.own(tx));
  }

  @Get('seekers/me/readings')
  @ApiOperation({ operationId: 'seekerReadings', summary: 'Who read what of hers, latest first' })
  readings(@Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.seekers.readings(tx, query));
  }

  @Delete('seekers/me')
  @HttpCode(204)
  @ApiOperation({ operationId: 'forgetSeeker', summary: 'Takes everything back: out of every application, nothing kept' })
  async erase(): Promise<void> {
    await this.unitOfWork.run((tx) => this.seekers.erase(tx));
  }
}
