import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, Length, Matches } from 'class-validator';

import { dataKinds, type DataKind } from './data-kinds.js';

/** An agency's client was made, changed or ended. Where it may read is told by its grants. */
export class IdentityAgencyChangedV1 {
  static readonly subject = 'identity.agency.changed.v1';
  static readonly summary = { 'zh-CN': '接入机构已变更', en: 'An agency’s client was made, changed or ended' };
  static readonly example: IdentityAgencyChangedV1 = {
    agencyId: '0194a0f0-0000-7000-8000-00000000a001',
    accountId: 'c0000000-0000-4000-8000-000000000001',
    clientId: 'minzhengju',
    name: '平定县民政局',
    kinds: ['cases'],
    state: 'active',
  };
  @IsUUID() agencyId!: string;
  /** What it acts as: its grants name it. */
  @IsUUID() accountId!: string;
  @Matches(/^[a-z][a-z0-9-]{2,29}$/) clientId!: string;
  /** Of the agency. */
  @IsString() @Length(2, 60) name!: string;
  @IsArray() @ArrayMaxSize(20) @IsIn(dataKinds, { each: true }) kinds!: DataKind[];
  @IsIn(['active', 'ended']) state!: 'active' | 'ended';
}
