import { dataKinds, type DataKind } from '@linli/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';

import { CLIENT_ID } from '../clients/client.rules.js';
import type { PublicJwk } from '../clients/public-jwk.types.js';

/** By which the issuer checks signatures. */
const algorithms = ['ES256', 'RS256', 'PS256', 'EdDSA', 'Ed25519'] as const;
const keyTypes = ['EC', 'RSA', 'OKP'] as const;
const BASE64URL = /^[\w-]{1,1400}$/;

/** A public key as a JWK (RFC 7517). What belongs to a private key is refused like any field that is none of these. */
export class PublicKey implements PublicJwk {
  @ApiProperty({ example: '2026-11' }) @IsString() @Length(1, 100) kid!: string;
  @ApiProperty({ enum: keyTypes }) @IsIn(keyTypes) kty!: (typeof keyTypes)[number];
  @ApiPropertyOptional({ enum: ['sig'] }) @IsOptional() @IsIn(['sig']) use?: 'sig';
  @ApiPropertyOptional({ enum: algorithms, example: 'ES256' }) @IsOptional() @IsIn(algorithms) alg?: string;
  @ApiPropertyOptional({ example: 'P-256' }) @IsOptional() @Matches(/^[A-Za-z0-9-]{2,10}$/) crv?: string;
  @ApiPropertyOptional({ example: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU' }) @IsOptional() @Matches(BASE64URL) x?: string;
  @ApiPropertyOptional({ example: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0' }) @IsOptional() @Matches(BASE64URL) y?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(BASE64URL) n?: string;
  @ApiPropertyOptional({ example: 'AQAB' }) @IsOptional() @Matches(BASE64URL) e?: string;
}

export class ChangeAgencyClient {
  @ApiProperty({ example: '平定县民政局' }) @IsString() @Length(2, 60) name!: string;

  @ApiProperty({ enum: dataKinds, isArray: true, description: 'the scopes that it may ask for' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(dataKinds, { each: true })
  kinds!: DataKind[];

  @ApiProperty({ type: [String], example: ['140321'], description: 'where it holds the role of an agency' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^\d{6}(\d{3}){0,2}$/, { each: true })
  areas!: string[];

  @ApiPropertyOptional({ type: [String], example: ['https://agency.example'], description: 'of its own pages, if they call the district' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  origins?: string[];

  @ApiPropertyOptional({ type: [PublicKey], description: 'one, or two while it changes over; without any it gets a secret' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => PublicKey)
  keys?: PublicKey[];
}

export class MakeAgencyClient extends ChangeAgencyClient {
  @ApiProperty({ example: 'minzhengju', description: 'its name at the issuer; it stays' }) @Matches(CLIENT_ID) clientId!: string;
}

export class EndSecret {
  @ApiProperty({ format: 'uuid' }) @IsUUID() secretId!: string;
}
