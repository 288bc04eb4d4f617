import { Weekdays } from '@linli/service';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

import { HALF_HOUR } from './windows.rules.js';

export class WindowBody {
  @Weekdays() weekdays!: number[];
  @ApiProperty({ example: '09:00' }) @Matches(HALF_HOUR) from!: string;
  @ApiProperty({ example: '15:00', description: 'before `from`: on the next day' }) @Matches(HALF_HOUR) to!: string;
}
