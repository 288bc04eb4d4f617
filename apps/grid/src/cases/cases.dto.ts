import { AREA_CODE, caseChannels, teamColours, urgencies, type CaseChannel, type TeamColour, type Urgency, PHONE } from '@linli/contracts';
import { LONGEST_ANSWER, MOST_QUESTIONS, type Given } from '@linli/questions';
import { commas, flag, PageQuery, PointBody, SearchQuery } from '@linli/service';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsDate,
  IsDefined,
  IsIn,
  IsInt,
  IsLatitude,
  IsLongitude,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

import { caseStates, type CaseState } from './case.rules.js';

/** A number, never a name: it is shown where the case is. */
const EXTERNAL_ID = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,59}$/;

export class ContactDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 60) name?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(PHONE) phone?: string;
  @ApiPropertyOptional({ description: 'estate, building, unit, door' }) @IsOptional() @IsString() @Length(1, 200) address?: string;
}

class QuestionAnswerBody implements Given {
  @ApiProperty({ example: 'extent' }) @IsString() @MaxLength(40) question!: string;
  @ApiProperty({ description: 'the code of an option, yes or no, a number, or words' })
  @IsString()
  @MaxLength(LONGEST_ANSWER)
  value!: string;
}

export class ReportCase {
  @ApiProperty({ example: 'utility.water-pipe' }) @IsString() @MaxLength(80) category!: string;
  @ApiProperty() @IsString() @Length(2, 2000) description!: string;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => PointBody) point!: PointBody;
  @ApiPropertyOptional({ type: Boolean, default: true }) @IsOptional() @IsBoolean() public = true;
  @ApiPropertyOptional({ enum: caseChannels, description: 'by default console, of an agency’s client api' })
  @IsOptional()
  @IsIn(caseChannels.filter((channel) => channel !== 'hail' && channel !== 'class' && channel !== 'micro-home'))
  channel?: CaseChannel;
  @ApiPropertyOptional({ description: 'by which number an agency knows it: a client’s only, and each once' })
  @IsOptional()
  @Matches(EXTERNAL_ID)
  externalId?: string;
  @ApiPropertyOptional() @IsOptional() @ValidateNested() @Type(() => ContactDto) contact: ContactDto = new ContactDto();
  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(9)
  @IsUUID(undefined, { each: true })
  attachments: string[] = [];
  @ApiPropertyOptional({ type: [QuestionAnswerBody], description: 'to the questions of its category' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_QUESTIONS)
  @ValidateNested({ each: true })
  @Type(() => QuestionAnswerBody)
  answers: QuestionAnswerBody[] = [];
  @ApiPropertyOptional({ format: 'uuid', description: 'a voice note, uploaded before: for the reporter and who works on it' })
  @IsOptional()
  @IsUUID()
  voice?: string;
}

export class NearbyQuery {
  @ApiProperty({ type: Number }) @Type(() => Number) @IsNumber() @IsLongitude() lon!: number;
  @ApiProperty({ type: Number }) @Type(() => Number) @IsNumber() @IsLatitude() lat!: number;
  @ApiProperty() @IsString() @MaxLength(80) category!: string;
}

/** By when they were registered, or by when an answer is due; with a minus the latest first. */
export const caseOrders = ['-registered', 'registered', 'due', '-due'] as const;
export type CaseOrder = (typeof caseOrders)[number];

/** A word stands in the number or the description, or names the category or the place. */
export class ListCases extends SearchQuery {
  @ApiPropertyOptional({ enum: caseOrders, default: '-registered', description: 'a cursor goes on in the order that it came from' })
  @IsOptional()
  @IsIn(caseOrders)
  sort: CaseOrder = '-registered';
  @ApiPropertyOptional({ enum: caseStates, isArray: true, description: 'one or more, separated by commas' })
  @IsOptional()
  @Transform(commas)
  @IsArray()
  @ArrayNotEmpty()
  @IsIn(caseStates, { each: true })
  state?: CaseState[];
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(80) category?: string;
  @ApiPropertyOptional({ enum: urgencies }) @IsOptional() @IsIn(urgencies) urgency?: Urgency;
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
  @ApiPropertyOptional() @IsOptional() @Transform(flag) @IsBoolean() overdue?: boolean;
  @ApiPropertyOptional({ description: 'not overdue yet, but before the day ends in Shanghai' })
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  dueToday?: boolean;
  @ApiPropertyOptional({ description: 'the number of a case' }) @IsOptional() @IsString() @MaxLength(20) number?: string;
  @ApiPropertyOptional({ description: 'by which number the caller brought it' }) @IsOptional() @Matches(EXTERNAL_ID) externalId?: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @Type(() => Date) @IsDate() from?: Date;
  @ApiPropertyOptional({ format: 'date-time', description: 'exclusive' }) @IsOptional() @Type(() => Date) @IsDate() to?: Date;
  @ApiPropertyOptional({ enum: ['reported', 'followed', 'handling'] }) @IsOptional() @IsIn(['reported', 'followed', 'handling']) relation?:
    'reported' | 'followed' | 'handling';
}

export const publicStates = ['open', 'done'] as const;

export class ListPublicCases extends PageQuery {
  @ApiPropertyOptional({ enum: publicStates }) @IsOptional() @IsIn(publicStates) state?: (typeof publicStates)[number];
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(80) category?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
  @ApiPropertyOptional({ type: Number, description: 'with lat: only what lies in the square of two kilometres around it' })
  @ValidateIf(({ lat }: ListPublicCases) => lat !== undefined)
  @Type(() => Number)
  @IsNumber()
  @IsLongitude()
  lon?: number;
  @ApiPropertyOptional({ type: Number, description: 'with lon' })
  @ValidateIf(({ lon }: ListPublicCases) => lon !== undefined)
  @Type(() => Number)
  @IsNumber()
  @IsLatitude()
  lat?: number;
}

export class CountQuery {
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
}

/** Every command may carry words for the timeline. */
export class Note {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 1000) note?: string;
}

export class Reason {
  @ApiProperty() @IsString() @Length(2, 1000) note!: string;
}

export class Dispatch extends Note {
  @ApiProperty({ format: 'uuid' }) @IsUUID() handler!: string;
}

export class RequestExtension extends Reason {
  @ApiProperty({ format: 'date-time' }) @Type(() => Date) @IsDate() until!: Date;
}

export class DecideExtension extends Note {
  @ApiProperty() @IsBoolean() approved!: boolean;
}

export const needs = ['clean-up', 'carry', 'accompany', 'explain', 'mediate', 'repair'] as const;

export class RequestHands extends Note {
  @ApiProperty({ minimum: 1, maximum: 50 }) @IsInt() @Min(1) @Max(50) people!: number;
  @ApiProperty({ enum: needs }) @IsIn(needs) need!: (typeof needs)[number];
  @ApiPropertyOptional({ enum: teamColours }) @IsOptional() @IsIn(teamColours) team?: TeamColour;
}

export class Submit extends Note {
  @ApiProperty({ type: [String], description: 'photos that were uploaded' })
  @IsArray()
  @ArrayMaxSize(9)
  @IsUUID(undefined, { each: true })
  evidence!: string[];
}

export const rejections = ['not-a-public-matter', 'no-facts', 'other-authority', 'in-court'] as const;

export class Reject extends Note {
  @ApiProperty({ enum: rejections }) @IsIn(rejections) reason!: (typeof rejections)[number];
}

export class MarkDuplicate extends Note {
  @ApiProperty({ format: 'uuid' }) @IsUUID() of!: string;
}

export class Rate extends Note {
  @ApiProperty({ minimum: 1, maximum: 5 }) @IsInt() @Min(1) @Max(5) stars!: number;
  @ApiProperty() @IsBoolean() satisfied!: boolean;
}

export class Reveal {
  @ApiProperty({ description: 'why the contact is needed; stays in the audit' }) @IsString() @Length(2, 200) reason!: string;
}

export class Moderate extends Note {
  @ApiProperty() @IsBoolean() public!: boolean;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(2, 2000) description?: string;
}
