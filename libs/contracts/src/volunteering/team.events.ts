import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, Length } from 'class-validator';

import { IsAreaCode } from '../area.js';

const volunteer = 'e0000000-0000-4000-8000-000000000001';

/** Somebody registered as a volunteer, or changed what they registered. Skills and times stay in the service. */
export class VolunteeringVolunteerRegisteredV1 {
  static readonly subject = 'volunteering.volunteer.registered.v1';
  static readonly summary = { 'zh-CN': '志愿者已注册', en: 'A volunteer registered, or changed the registration' };
  static readonly example: VolunteeringVolunteerRegisteredV1 = { accountId: volunteer, areas: ['140321001001'] };
  @IsUUID() accountId!: string;
  @IsArray() @ArrayMaxSize(20) @IsAreaCode({ each: true }) areas!: string[];
}

export class VolunteeringVolunteerScreenedV1 {
  static readonly subject = 'volunteering.volunteer.screened.v1';
  static readonly summary = { 'zh-CN': '志愿者已审核', en: 'Staff decided about a volunteer' };
  static readonly example: VolunteeringVolunteerScreenedV1 = { accountId: volunteer, screening: 'passed' };
  @IsUUID() accountId!: string;
  @IsIn(['passed', 'refused']) screening!: 'passed' | 'refused';
}

/** A team from outside the four colours: founded, renamed, closed. */
export class VolunteeringTeamChangedV1 {
  static readonly subject = 'volunteering.team.changed.v1';
  static readonly summary = { 'zh-CN': '志愿组织已变更', en: 'An outside organisation was entered, renamed or closed' };
  static readonly example: VolunteeringTeamChangedV1 = {
    teamId: '0194a0f0-0000-7000-8000-00000000b001',
    name: '华阳二矿青年志愿者服务队',
    area: '140321001001',
    state: 'open',
  };
  @IsUUID() teamId!: string;
  @IsString() @Length(2, 60) name!: string;
  @IsAreaCode() area!: string;
  @IsIn(['open', 'closed']) state!: 'open' | 'closed';
}

export class VolunteeringMembershipChangedV1 {
  static readonly subject = 'volunteering.membership.changed.v1';
  static readonly summary = { 'zh-CN': '队员身份已变更', en: 'A membership changed' };
  static readonly example: VolunteeringMembershipChangedV1 = {
    membershipId: '0194a0f0-0000-7000-8000-00000000b002',
    accountId: volunteer,
    teamId: '7ea70000-0000-4000-8000-000000000002',
    state: 'active',
  };
  @IsUUID() membershipId!: string;
  @IsUUID() accountId!: string;
  @IsUUID() teamId!: string;
  @IsIn(['pending', 'active', 'suspended', 'left']) state!: 'pending' | 'active' | 'suspended' | 'left';
}
