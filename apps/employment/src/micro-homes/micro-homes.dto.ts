import { AREA_CODE } from '@linli/contracts';
import { PageQuery } from '@linli/service';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Equals, IsBoolean, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';

import { PLACE_AREA, PointBody } from '../jobs/jobs.dto.js';

export class HomeBody {
  @ApiProperty({ example: '南关巧手微家' }) @IsString() @Length(2, 40) name!: string;
  @ApiProperty({ example: '南关社区一楼东侧' }) @IsString() @Length(2, 80) site!: string;
  @ApiProperty() @ValidateNested() @Type(() => PointBody) point!: PointBody;
  @ApiPropertyOptional({ example: '周一至周五 9:00–17:00', description: 'when somebody is there' }) @IsOptional() @IsString() @Length(2, 80) hours?: string;
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
  @ApiProperty({ enum: [true], description: 'that the host keeps her name and number while she is a member' }) @IsBoolean() @Equals(true) consent!: boolean;
}
