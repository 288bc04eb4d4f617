import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

interface OfMoney {
  /** What it is paid for. */
  description: string;
  minimum?: number;
  /** Left out: what an int column holds. */
  maximum?: number;
  required?: boolean;
  default?: number;
  example?: number;
}

/** Money in the body of a request: whole fen (0.01 yuan), and the document says so (docs/adr/086). */
export function Fen({ description, minimum = 0, maximum = 2_147_483_647, required = true, ...more }: OfMoney): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: 'integer', description: `fen (0.01 yuan): ${description}`, minimum, maximum, required, ...more }),
    ...(required ? [] : [IsOptional()]),
    IsInt(),
    Min(minimum),
    Max(maximum),
  );
}
