import { pieceEntryKinds, pieceOrderStates, type PieceEntryKind, type PieceOrderState } from '@linli/contracts';
import { Fen, PageQuery } from '@linli/service';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches, Max, Min, ValidateNested } from 'class-validator';

import { flaws, mistakes, type Flaw, type Mistake } from './reasons.rules.js';

const MOST = 100_000;
const recorded = pieceEntryKinds.filter((kind): kind is Exclude<PieceEntryKind, 'share'> => kind !== 'share');

class MaterialBody {
  @ApiProperty({ example: '毛线（克）', description: 'with its unit' }) @IsString() @Length(1, 20) name!: string;
  @ApiProperty({ example: 80, description: 'for one piece' }) @IsInt() @Min(1) @Max(MOST) perPiece!: number;
}

export class TakeOrderBody {
  @ApiProperty({ example: '平定县巧手编织专业合作社' }) @IsString() @Length(2, 40) buyer!: string;
  @ApiProperty({ example: '手工编织杯垫' }) @IsString() @Length(2, 40) title!: string;
  @ApiProperty({ example: 300 }) @IsInt() @Min(1) @Max(MOST) pieces!: number;
  @Fen({ example: 1200, description: 'what a maker is paid for a good piece', minimum: 1, maximum: 1_000_000 }) rate!: number;
  @ApiPropertyOptional() @IsOptional() @ValidateNested() @Type(() => MaterialBody) material?: MaterialBody;
  @ApiProperty({ example: '2026-12-24' }) @Matches(/^\d{4}-\d{2}-\d{2}$/) @IsISO8601({ strict: true }) due!: string;
}

export class ShareBody {
  @ApiProperty({ format: 'uuid', description: 'account of a member' }) @IsUUID() maker!: string;
  @ApiProperty({ example: 50 }) @IsInt() @Min(1) @Max(MOST) pieces!: number;
}

export class EntryBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() share!: string;
  @ApiProperty({ enum: recorded }) @IsIn(recorded) kind!: Exclude<PieceEntryKind, 'share'>;
  @ApiProperty({ example: 20, description: 'pieces, or units of material; of a payment the pieces that are paid for' })
  @IsInt()
  @Min(1)
  @Max(10 * MOST)
  n!: number;
  @ApiPropertyOptional({ enum: flaws, description: 'why it was rejected' }) @IsOptional() @IsIn(flaws) reason?: Flaw;
}

export class CorrectBody {
  @ApiProperty({ enum: mistakes }) @IsIn(mistakes) reason!: Mistake;
}

export class ListOrdersQuery extends PageQuery {
  @ApiPropertyOptional({ enum: pieceOrderStates }) @IsOptional() @IsIn(pieceOrderStates) state?: PieceOrderState;
}

export class ListEntriesQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() share?: string;
}

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;

export class EarnedQuery {
  @ApiProperty({ example: '140321', description: 'county, subdistrict or community' }) @Matches(/^\d{6}(\d{3}){0,2}$/) area!: string;
  @ApiPropertyOptional({ example: '2026-01', description: 'left out: the last month that is over' })
  @IsOptional()
  @Matches(MONTH)
  from?: string;
  @ApiPropertyOptional({ example: '2026-10' }) @IsOptional() @Matches(MONTH) to?: string;
}
