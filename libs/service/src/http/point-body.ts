import { ApiProperty } from '@nestjs/swagger';
import { IsLatitude, IsLongitude, IsNumber } from 'class-validator';

/** A place in WGS84, in degrees, in the body of a request. */
export class PointBody {
  @ApiProperty() @IsNumber() @IsLongitude() lon!: number;
  @ApiProperty() @IsNumber() @IsLatitude() lat!: number;
}
