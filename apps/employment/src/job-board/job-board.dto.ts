import { AREA_CODE, payKinds, type PayKind } from '@linli/contracts';
import { SearchQuery } from '@linli/service';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';

import { skills, type Skill } from '../skills/skills.rules.js';

export class ListJobsQuery extends SearchQuery {
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
  @ApiPropertyOptional({ enum: payKinds }) @IsOptional() @IsIn(payKinds) pay?: PayKind;
  @ApiPropertyOptional({ enum: skills }) @IsOptional() @IsIn(skills) skill?: Skill;
}
