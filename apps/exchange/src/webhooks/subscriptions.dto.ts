import { AREA_CODE } from '@linli/contracts';
import { PageQuery } from '@linli/service';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';

import { feedTypes } from '../feed/services.js';
import { deliveryStates, type DeliveryState } from './delivery.entity.js';

export class ChangeSubscription {
  @ApiProperty({ example: 'https://agency.example/linli', description: 'https, at a public address' })
  @IsString()
  @MaxLength(500)
  url!: string;

  @ApiPropertyOptional({ enum: feedTypes, isArray: true, description: 'all that the client is given when it names none' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsIn(feedTypes, { each: true })
  types?: string[];

  @ApiPropertyOptional({ example: '140321001001', description: 'only of this area, and of the whole district' })
  @IsOptional()
  @Matches(AREA_CODE)
  area?: string;

  @ApiPropertyOptional({ default: true, description: 'the next event of a thing is sent only when the one before was taken' })
  @IsOptional()
  @IsBoolean()
  ordered?: boolean;
}

export class MakeSubscription extends ChangeSubscription {
  @ApiPropertyOptional({ example: '0', description: 'a cursor of the feed, `0` for the first event; from now on without it' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  after?: string;
}

export class SubscriptionsQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'of this client: its account; for whoever administers the district' })
  @IsOptional()
  @IsUUID()
  account?: string;
}

/** From where on it is sent again: one of both. */
export class ReplaySubscription {
  @ApiPropertyOptional({ example: 'grid-1204', description: 'behind this cursor of the feed' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  after?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'since this moment' })
  @IsOptional()
  @IsRFC3339()
  since?: string;
}

export class DeliveriesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: deliveryStates }) @IsOptional() @IsIn(deliveryStates) state?: DeliveryState;
}
