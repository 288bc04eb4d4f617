import { AREA_CODE, jobStates, payKinds, type JobState, type PayKind } from '@linli/contracts';
import { Fen, SearchQuery, PointBody } from '@linli/service';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDate,
  IsDefined,
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

import { skills, type Skill } from '../skills/skills.rules.js';
import { WindowBody } from '../window-body.js';
import { insuranceNames } from './job-posting.rules.js';

const insurances = Object.keys(insuranceNames) as (keyof typeof insuranceNames)[];
/** A community or one of its grids. */
export const PLACE_AREA = /^\d{12}(\d{3})?$/;

/** A hundred thousand yuan. */
const MOST = 10_000_000;

export class PayBody {
  @ApiProperty({ enum: payKinds }) @IsIn(payKinds) by!: PayKind;
  @Fen({ description: 'for an hour or a piece', minimum: 1, maximum: MOST }) from!: number;
  @Fen({ description: 'if it is more for some', minimum: 1, maximum: MOST, required: false }) to?: number;
  @ApiPropertyOptional({ example: '件' }) @IsOptional() @IsString() @Length(1, 20) piece?: string;
  @Fen({ description: 'by piece: what a practised hand earns in an hour', minimum: 1, maximum: MOST / 10, required: false })
  typicalHourly?: number;
}

export class JobBody {
  @ApiProperty({ example: '140321001001', description: 'community or grid' }) @Matches(PLACE_AREA) area!: string;
  @ApiProperty({ example: '社区超市收银员' }) @IsString() @Length(2, 40) title!: string;
  @ApiProperty() @IsString() @Length(10, 2000) description!: string;
  @ApiProperty({ example: '南关街12号' }) @IsString() @Length(2, 80) site!: string;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => PointBody) point!: PointBody;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => PayBody) pay!: PayBody;
  @ApiProperty({ type: [WindowBody], description: 'when the work is' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => WindowBody)
  windows!: WindowBody[];
  @ApiProperty({ description: 'how many of them have to be worked in a week' })
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0.5)
  @Max(44)
  weeklyHours!: number;
  @ApiPropertyOptional({ enum: skills, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(skills, { each: true })
  required: Skill[] = [];
  @ApiPropertyOptional({ enum: skills, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(skills, { each: true })
  helpful: Skill[] = [];
  @ApiPropertyOptional({ enum: insurances, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(insurances, { each: true })
  insurance: (keyof typeof insuranceNames)[] = [];
  @ApiProperty() @IsInt() @Min(1) @Max(500) openings!: number;
  @ApiProperty({ format: 'date-time' }) @Type(() => Date) @IsDate() validThrough!: Date;
}

export class CreateJob extends JobBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() employer!: string;
}

export class ListManagedQuery extends SearchQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'one’s own' }) @IsOptional() @IsUUID() employer?: string;
  @ApiPropertyOptional({ description: 'for staff, together with state or q' }) @IsOptional() @Matches(AREA_CODE) area?: string;
  @ApiPropertyOptional({ enum: jobStates }) @IsOptional() @IsIn(jobStates) state?: JobState;
}

export class WordingBody {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 40) title?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(0, 2000) description?: string;
}
