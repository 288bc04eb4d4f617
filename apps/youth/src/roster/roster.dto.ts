import { AREA_CODE } from '@linli/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsString, IsUUID, Length, Matches } from 'class-validator';

import { rosterRoles, type RosterRole } from '../programmes/programme.rules.js';

export class AddToRoster {
  @ApiProperty({ format: 'uuid' }) @IsUUID() accountId!: string;
  @ApiProperty({ enum: rosterRoles }) @IsIn(rosterRoles) role!: RosterRole;
}

export class ListCandidates {
  @ApiProperty({ enum: rosterRoles }) @IsIn(rosterRoles) role!: RosterRole;
}

export class EnterScreening {
  @ApiProperty({ example: '140321001001', description: 'for which the staff member works' }) @Matches(AREA_CODE) area!: string;
  @ApiProperty() @IsBoolean() passed!: boolean;
  @ApiProperty({ description: 'number of the police’s answer' }) @IsString() @Length(2, 80) document!: string;
}
