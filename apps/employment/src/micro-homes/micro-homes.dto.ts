import { AREA_CODE, needKinds, type NeedKind } from '@linli/contracts';
import { PageQuery, PointBody } from '@linli/service';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';

import { PLACE_AREA } from '../jobs/jobs.dto.js';
import { shareable } from '../seekers/shareable.rules.js';
import { passedOn, type Passed } from './need.rules.js';

export class HomeBody {
  @ApiProperty({ example: '南关巧手微家' }) @IsString() @Length(2, 40) name!: string;
  @ApiProperty({ example: '南关社区一楼东侧' }) @IsString() @Length(2, 80) site!: string;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => PointBody) point!: PointBody;
  @ApiPropertyOptional({ example: '周一至周五 9:00–17:00', description: 'when somebody is there' })
  @IsOptional()
  @IsString()
  @Length(2, 80)
  hours?: string;
}

export class FoundHome extends HomeBody {
  @ApiProperty({ example: '140321001001', description: 'community or grid' }) @Matches(PLACE_AREA) area!: string;
}

export class ListHomesQuery extends PageQuery {
  @ApiProperty({ example: '140321001001' }) @Matches(AREA_CODE) area!: string;
}

export class HostBody {
  @ApiProperty({ example: 'K7MP2QXW4R' }) @IsString() @Length(10, 12) code!: string;
}

export class JoinBody {
  @ApiProperty({ example: '贾春燕' }) @IsString() @Length(2, 30) name!: string;
  @ApiProperty({ example: '13803530603' }) @Matches(/^1\d{10}$/) phone!: string;
  @ApiProperty({ enum: [true], description: 'that the host keeps her name and number while she is a member' })
  @IsBoolean()
  @Equals(true)
  consent!: boolean;
}

/** Somebody who has no account of her own, or no phone with her: her host writes it down, and she signs. */
export class WalkInBody {
  @ApiProperty({ example: '任桂英' }) @IsString() @Length(2, 30) name!: string;
  @ApiPropertyOptional({ example: '13803530604' }) @IsOptional() @Matches(/^1\d{10}$|^0\d{2,3}-?\d{7,8}$/) phone?: string;
  @ApiProperty({ example: '登记册 2026 第 14 页', description: 'where the paper with her signature is kept; names nobody' })
  @IsString()
  @Length(2, 40)
  paper!: string;
}

export class NeedBody {
  @ApiProperty({ enum: needKinds }) @IsIn(needKinds) kind!: NeedKind;
  @ApiProperty({ description: 'sealed: for her and her host' }) @IsString() @Length(2, 1000) words!: string;
  @ApiPropertyOptional({ description: 'by the host, for somebody who walked in' })
  @IsOptional()
  @ValidateNested()
  @Type(() => WalkInBody)
  walkIn?: WalkInBody;
}

export class ReferBody {
  @ApiProperty({ enum: needKinds }) @IsIn(needKinds) kind!: NeedKind;
  @ApiPropertyOptional({ format: 'uuid', description: 'to a job: which' }) @IsOptional() @IsUUID() job?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'to a course: which' }) @IsOptional() @IsUUID() course?: string;
}

const shares = [...new Set([...passedOn, ...shareable])];

export class ConsentBody {
  @ApiProperty({ format: 'uuid', description: 'the referral she was shown' }) @IsUUID() referral!: string;
  @ApiProperty({
    enum: shares,
    isArray: true,
    description: 'mediation, advice: words, name, phone; a job: what its employer may see; a course: nothing',
  })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(10)
  @IsIn(shares, { each: true })
  shared!: Passed[];
  @ApiPropertyOptional({
    example: '登记册 2026 第 15 页',
    description: 'for somebody who walked in: where the paper with her signature is kept',
  })
  @IsOptional()
  @IsString()
  @Length(2, 40)
  paper?: string;
}

export class AnswerBody {
  @ApiProperty({ description: 'sealed: for her and her host' }) @IsString() @Length(2, 1000) answer!: string;
}

export class AreaQuery {
  @ApiProperty({ example: '140321001001' }) @Matches(AREA_CODE) area!: string;
}
