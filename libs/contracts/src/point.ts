import { IsLatitude, IsLongitude } from 'class-validator';

/** A place in WGS84, in degrees. */
export class Point {
  @IsLongitude() lon!: number;
  @IsLatitude() lat!: number;
}
