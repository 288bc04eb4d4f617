import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, Matches, Max, Min } from 'class-validator';

import { HALF_HOUR } from './windows.rules.js';

export class WindowBody {
  @ApiProperty({ type: [Number], example: [1, 2, 3, 4, 5], description: '1 Monday to 7 Sunday' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(7)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  weekdays!: number[];
  @ApiProperty({ example: '09:00' }) @Matches(HALF_HOUR) from!: string;
  @ApiProperty({ example: '15:00', description: 'before `from`: on the next day' }) @Matches(HALF_HOUR) to!: string;
}
