import { AREA_CODE, programmeKinds, type ProgrammeKind } from '@linli/contracts';
import { commas, flag, PageQuery, PointBody, SearchQuery, Weekdays } from '@linli/service';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsDate,
  IsDefined,
  IsISO8601,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { DAY } from '../calendar/calendar.dto.js';
import { COMPLETION, CUTOFF_MINUTES, OFFER_MINUTES, programmeStates, type ProgrammeState } from './programme.rules.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export class ProgrammeBody {
  @ApiProperty({ example: '下午四点半课堂' }) @IsString() @Length(2, 60) title!: string;
  @ApiProperty({ example: '南关社区二楼活动室' }) @IsString() @Length(2, 80) site!: string;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => PointBody) point!: PointBody;
  @ApiProperty({ description: 'how many children the room holds' }) @IsInt() @Min(1) @Max(500) room!: number;
  @ApiProperty({ description: 'children for each adult' }) @IsInt() @Min(1) @Max(50) ratio!: number;
  @ApiProperty() @IsInt() @Min(1) @Max(500) places!: number;
  @ApiPropertyOptional({ type: Number, default: OFFER_MINUTES.unlessSaid, description: 'how long an offered place is kept' })
  @IsOptional()
  @IsInt()
  @Min(OFFER_MINUTES.least)
  @Max(OFFER_MINUTES.most)
  offerMinutes: number = OFFER_MINUTES.unlessSaid;
  @ApiProperty() @IsInt() @Min(0) @Max(17) ageFrom!: number;
  @ApiProperty() @IsInt() @Min(0) @Max(17) ageTo!: number;
  @ApiProperty({ example: '2026-09-01' }) @Matches(DAY) @IsISO8601({ strict: true }) firstDay!: string;
  @ApiProperty({ example: '2027-01-15' }) @Matches(DAY) @IsISO8601({ strict: true }) lastDay!: string;
  @Weekdays() weekdays!: number[];
  @ApiProperty({ example: '16:30' }) @Matches(TIME) from!: string;
  @ApiProperty({ example: '18:30' }) @Matches(TIME) to!: string;
  @ApiPropertyOptional({
    type: Number,
    default: CUTOFF_MINUTES.unlessSaid,
    description: 'minutes after the beginning when a child who is not there is absent',
  })
  @IsOptional()
  @IsInt()
  @Min(CUTOFF_MINUTES.least)
  @Max(CUTOFF_MINUTES.most)
  cutoffMinutes: number = CUTOFF_MINUTES.unlessSaid;
  @ApiPropertyOptional({ type: Number, default: COMPLETION, description: 'share of sessions that completes it' })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(1)
  completion: number = COMPLETION;
}

export class CreateProgramme extends ProgrammeBody {
  @ApiProperty({ enum: programmeKinds }) @IsIn(programmeKinds) kind!: ProgrammeKind;
  @ApiProperty({ example: '140321001001' }) @Matches(AREA_CODE) @Length(12, 12) area!: string;
}

export class ListProgrammes extends SearchQuery {
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
  @ApiPropertyOptional({ enum: programmeKinds }) @IsOptional() @IsIn(programmeKinds) kind?: ProgrammeKind;
  @ApiPropertyOptional({ enum: programmeStates }) @IsOptional() @IsIn(programmeStates) state?: ProgrammeState;
}

export class ListSessions extends PageQuery {
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'one or more, separated by commas' })
  @IsOptional()
  @Transform(commas)
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  programme?: string[];
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
  @ApiPropertyOptional({ description: 'where one is on duty' }) @IsOptional() @Transform(flag) @IsBoolean() mine?: boolean;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @Type(() => Date) @IsDate() from?: Date;
  @ApiPropertyOptional({ format: 'date-time', description: 'exclusive' }) @IsOptional() @Type(() => Date) @IsDate() to?: Date;
}

export class Reason {
  @ApiProperty({ description: 'names no child' }) @IsString() @Length(2, 200) reason!: string;
}

export class MakeUp {
  @ApiProperty({ example: '2026-12-05' }) @Matches(DAY) @IsISO8601({ strict: true }) date!: string;
  @ApiProperty({ example: '09:00' }) @Matches(TIME) from!: string;
  @ApiProperty({ example: '11:00' }) @Matches(TIME) to!: string;
}
