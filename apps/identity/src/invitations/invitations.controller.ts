import { PHONE, staffRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { CallerParam, holds, InPerson, PageQuery, Public, Target, UnitOfWork, type Caller } from '@linli/service';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';

import { RoleWanted } from '../grants/grants.controller.js';
import { AcceptanceService } from './acceptance.service.js';
import { TOKEN } from './invitation-token.js';
import { invitedRoles, type InvitedRole } from './invitation.rules.js';
import { InvitationsService } from './invitations.service.js';

class InviteToRole extends OmitType(RoleWanted, ['role']) {
  @ApiProperty({ enum: invitedRoles }) @IsIn(invitedRoles) role!: InvitedRole;
  @ApiPropertyOptional({ description: 'for the list of whoever invites' }) @IsOptional() @IsString() @Length(1, 60) name?: string;
  @ApiPropertyOptional({ description: 'then only the account with this number may accept' })
  @IsOptional()
  @Matches(PHONE)
  phone?: string;
}

class InvitationToken {
  @ApiProperty({ description: 'what stands behind the # of the link' }) @Matches(TOKEN) token!: string;
}

@ApiTags('grants')
@ApiBearerAuth()
@InPerson()
@Controller()
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly acceptance: AcceptanceService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('grants/invitations')
  @ApiOperation({ operationId: 'listRoleInvitations', summary: 'Who was invited to a role and has not accepted yet' })
  list(@Query() query: PageQuery, @CallerParam() caller: Caller) {
    if (!holds(caller, [...staffRoles, 'system-admin'], 'anywhere')) throw new DomainError('forbidden');
    return this.unitOfWork.read((tx) => this.invitations.list(tx, query));
  }

  @Post('grants/invitations')
  @ApiOperation({ operationId: 'inviteToRole', summary: 'A link by which somebody takes a role; it is shown once' })
  invite(@Body() body: InviteToRole) {
    return this.unitOfWork.run((tx) => this.invitations.invite(tx, body));
  }

  @Post('grants/invitations/:id/resend')
  @ApiOperation({ operationId: 'resendRoleInvitation', summary: 'A new link in place of the one before' })
  resend(@Target() target: Target) {
    return this.unitOfWork.run((tx) => this.invitations.resend(tx, target));
  }

  @Post('grants/invitations/:id/withdraw')
  @ApiOperation({ operationId: 'withdrawRoleInvitation', summary: 'The link opens nothing any more' })
  withdraw(@Target() target: Target) {
    return this.unitOfWork.run((tx) => this.invitations.withdraw(tx, target));
  }

  @Post('invitations/look')
  @Public()
  @HttpCode(200)
  @ApiOperation({ operationId: 'lookAtInvitation', summary: 'What whoever has the link is invited to' })
  look(@Body() { token }: InvitationToken) {
    return this.unitOfWork.read((tx) => this.acceptance.look(tx, token));
  }

  @Post('invitations/accept')
  @ApiOperation({ operationId: 'acceptInvitation', summary: 'Takes the role that the link is for' })
  accept(@Body() { token }: InvitationToken) {
    return this.unitOfWork.run((tx) => this.acceptance.accept(tx, token));
  }
}
