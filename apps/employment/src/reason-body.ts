import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class ReasonBody {
  @ApiProperty({ description: 'names nobody' }) @IsString() @Length(2, 200) reason!: string;
}
