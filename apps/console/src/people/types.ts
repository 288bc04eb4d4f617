import type { Schema } from '@linli/client';

export type GrantLine = Schema<'GrantView'>;
export type Invitation = Schema<'InvitationView'>;
export type Link = Schema<'LinkView'>;
export type RoleChoice = Schema<'RoleChoice'>;
export type Role = RoleChoice['role'];
