import { partyStates, type PartyState } from '@linli/enrolment';
import { PageQuery } from '@linli/service';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';

export class ListEnrolments extends PageQuery {
  @ApiPropertyOptional({ enum: partyStates }) @IsOptional() @IsIn(partyStates) state?: PartyState;
}

export class Enrol {
  @ApiProperty({ type: [String], description: 'siblings together: places for all of them or for none' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  children!: string[];
}
