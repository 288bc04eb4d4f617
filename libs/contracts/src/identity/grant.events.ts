import { IsIn, IsOptional, IsRFC3339, IsUUID } from 'class-validator';

import { IsAreaCode } from '../area.js';
import { roles, type Role } from './roles.js';

const example = {
  grantId: '0194a0f0-0000-7000-8000-000000000001',
  accountId: 'b0000000-0000-4000-8000-000000000007',
  role: 'grid-worker',
  area: '140321001001007',
} as const;

/**
 * Somebody holds a role from now on, within an area or an organisation. It comes again for a grant that was given before: with another
 * term, or when its holder is back.
 */
export class IdentityGrantGivenV1 {
  static readonly subject = 'identity.grant.given.v1';
  static readonly summary = { 'zh-CN': '授予角色', en: 'A role was given' };
  static readonly example: IdentityGrantGivenV1 = example;

  @IsUUID() grantId!: string;
  @IsUUID() accountId!: string;
  @IsIn(roles) role!: Role;
  @IsOptional() @IsAreaCode() area?: string;
  @IsOptional() @IsUUID() organisation?: string;
  /** From this moment it is held no longer, whether or not somebody says so then. Without it there is no end yet. */
  @IsOptional() @IsRFC3339() endsAt?: string;
}

/** A role is held no longer, or not while its holder is away. */
export class IdentityGrantWithdrawnV1 {
  static readonly subject = 'identity.grant.withdrawn.v1';
  static readonly summary = { 'zh-CN': '收回角色', en: 'A role was withdrawn' };
  static readonly example: IdentityGrantWithdrawnV1 = { grantId: example.grantId, accountId: example.accountId };

  @IsUUID() grantId!: string;
  @IsUUID() accountId!: string;
}
