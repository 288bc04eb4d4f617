import { Id, UnitOfWork } from '@linli/service';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

import { EmployersService } from './employers.service.js';
import { MembersService } from './members.service.js';

class JoinEmployerBody {
  @ApiProperty({ example: 'K7MP2QXW4R' }) @IsString() @Length(10, 12) code!: string;
}

@ApiTags('employers')
@ApiBearerAuth()
@Controller()
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly employers: EmployersService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('employers/:id/members')
  @ApiOperation({ operationId: 'employerMembers', summary: 'Who stands for it; for themselves' })
  list(@Id() id: string) {
    return this.unitOfWork.read((tx) => this.members.list(tx, id));
  }

  @Post('employers/:id/invitations')
  @ApiOperation({ operationId: 'inviteToEmployer', summary: 'A code for another person to enter within two days, told once' })
  invite(@Id() id: string) {
    return this.unitOfWork.run((tx) => this.members.invite(tx, id));
  }

  @Post('employers/join')
  @ApiOperation({ operationId: 'joinEmployer', summary: 'By the code of somebody who stands for it' })
  join(@Body() { code }: JoinEmployerBody) {
    return this.unitOfWork.run(async (tx) => this.employers.view(tx, await this.members.join(tx, code)));
  }

  @Delete('employers/:id/members/:account')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeEmployerMember', summary: 'Oneself or another, as long as somebody stays' })
  async remove(@Id() id: string, @Param('account', ParseUUIDPipe) account: string) {
    await this.unitOfWork.run((tx) => this.members.remove(tx, id, account));
  }
}
