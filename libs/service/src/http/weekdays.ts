import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, Max, Min } from 'class-validator';

/** Days of the week in the body of a request: at least one, each once, 1 for Monday to 7 for Sunday. */
export const Weekdays = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: [Number], example: [1, 2, 3, 4, 5], description: '1 Monday to 7 Sunday' }),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(7),
    ArrayUnique(),
    IsInt({ each: true }),
    Min(1, { each: true }),
    Max(7, { each: true }),
  );
