import { AREA_CODE, consentDecisions, consentPurposes, type ConsentDecision, type ConsentPurpose, PHONE } from '@linli/contracts';
import { PageQuery } from '@linli/service';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsISO8601,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';

import { DAY } from '../calendar/calendar.dto.js';
import { relations, type Relation } from './guardian.rules.js';

class Words {
  @ApiProperty() @IsString() @Length(4, 2000) 'zh-CN'!: string;
  @ApiProperty() @IsString() @Length(4, 2000) en!: string;
}

export class NoticeBody {
  @ApiProperty({ enum: consentPurposes }) @IsIn(consentPurposes) purpose!: ConsentPurpose;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => Words) words!: Words;
  @ApiPropertyOptional({ example: '140321', description: 'the district; left out by whoever works for one only' })
  @IsOptional()
  @Matches(/^\d{6}$/)
  area?: string;
}

export class ListNotices {
  @ApiPropertyOptional({ example: '140321001001', description: 'where the child lives: its district may have words of its own' })
  @IsOptional()
  @Matches(AREA_CODE)
  area?: string;
}

export class DecisionBody {
  @ApiProperty({ enum: consentPurposes }) @IsIn(consentPurposes) purpose!: ConsentPurpose;
  @ApiProperty({ enum: consentDecisions }) @IsIn(consentDecisions) decision!: ConsentDecision;
  @ApiProperty({ minimum: 1, description: 'of the notice that was read' }) @IsInt() @Min(1) noticeVersion!: number;
}

export class ChildBody {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 60) name?: string;
  @ApiPropertyOptional({ example: '2018-05-20' }) @IsOptional() @Matches(DAY) @IsISO8601({ strict: true }) birthday?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 80) school?: string;
  @ApiPropertyOptional({ description: 'allergies and the like; needs the consent health-note' })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  health?: string;
  @ApiPropertyOptional({ description: 'for emergencies; needs the consent contact' }) @IsOptional() @Matches(PHONE) phone?: string;
}

export class RegisterChild extends ChildBody {
  @ApiProperty() @IsString() @Length(1, 60) declare name: string;
  @ApiProperty({ example: '2018-05-20' }) @Matches(DAY) @IsISO8601({ strict: true }) declare birthday: string;
  @ApiProperty({ example: '140321001001', description: 'the community' }) @Matches(AREA_CODE) @Length(12, 12) area!: string;
  @ApiProperty({ enum: relations }) @IsIn(relations) relation!: Relation;
  @ApiProperty({ type: [DecisionBody] })
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique(({ purpose }: DecisionBody) => purpose)
  @ValidateNested({ each: true })
  @Type(() => DecisionBody)
  consents!: DecisionBody[];
}

export class ListChildren extends PageQuery {
  @ApiProperty({ example: '140321001001' }) @Matches(AREA_CODE) area!: string;
}

export class InviteGuardian {
  @ApiProperty({ enum: relations }) @IsIn(relations) relation!: Relation;
}

export class JoinAsGuardian {
  @ApiProperty({ example: 'K7MP2QXW9F' }) @Matches(/^[2-9A-HJ-NP-Z]{10}$/) code!: string;
}

export class BarPerson {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() accountId?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 60) name?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(PHONE) phone?: string;
  @ApiProperty({ description: 'number of the court’s document' }) @IsString() @Length(2, 80) document!: string;
  @ApiProperty() @IsString() @Length(2, 500) reason!: string;
}

export class Unmask {
  @ApiProperty({ enum: consentPurposes }) @IsIn(consentPurposes) purpose!: ConsentPurpose;
  @ApiProperty({ description: 'names no child' }) @IsString() @Length(4, 200) reason!: string;
}
