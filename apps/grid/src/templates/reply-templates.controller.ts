import { AREA_CODE } from '@linli/contracts';
import { PageQuery, Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';

import type { ReplyTemplate } from './reply-template.entity.js';
import { templateCommands, templateStates, type TemplateCommand, type TemplateState } from './reply-template.rules.js';
import { ReplyTemplatesService, type Template } from './reply-templates.service.js';

class TemplateBody implements Template {
  @ApiProperty({ enum: templateCommands, description: 'with which command it is said' }) @IsIn(templateCommands) command!: TemplateCommand;
  @ApiPropertyOptional({ example: 'utility.street-light', description: 'for cases of this category only' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  category?: string;
  @ApiProperty({ description: 'how it is found' }) @IsString() @Length(2, 30) title!: string;
  @ApiProperty() @IsString() @Length(2, 1000) words!: string;
}

class WriteTemplate extends TemplateBody {
  @ApiProperty({ example: '140321001001' }) @Matches(AREA_CODE) area!: string;
}

class ListTemplates extends PageQuery {
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
  @ApiPropertyOptional({ enum: templateStates }) @IsOptional() @IsIn(templateStates) state?: TemplateState;
  @ApiPropertyOptional({ enum: templateCommands }) @IsOptional() @IsIn(templateCommands) command?: TemplateCommand;
}

class OfferedQuery {
  @ApiProperty({ description: 'of the case' }) @Matches(AREA_CODE) area!: string;
  @ApiProperty({ enum: templateCommands }) @IsIn(templateCommands) command!: TemplateCommand;
  @ApiProperty({ description: 'of the case' }) @IsString() @MaxLength(80) category!: string;
}

@ApiTags('reply-templates')
@ApiBearerAuth()
@Controller('reply-templates')
export class ReplyTemplatesController {
  constructor(
    private readonly templates: ReplyTemplatesService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listReplyTemplates', summary: 'Of the caller’s areas, latest first' })
  list(@Query() query: ListTemplates) {
    return this.unitOfWork.read((tx) => this.templates.list(tx, query));
  }

  @Get('offered')
  @ApiOperation({ operationId: 'offeredReplyTemplates', summary: 'What can be said with a command of a case, by title' })
  offered(@Query() query: OfferedQuery) {
    return this.unitOfWork.read((tx) => this.templates.offered(tx, query));
  }

  @Post()
  @ApiOperation({ operationId: 'writeReplyTemplate', summary: 'Staff, for an area of theirs and what lies in it' })
  write(@Body() body: WriteTemplate) {
    return this.answer((tx) => this.templates.write(tx, body));
  }

  @Put(':id')
  @ApiOperation({ operationId: 'changeReplyTemplate', summary: 'What was said by it stays as it was said' })
  change(@Target() target: Target, @Body() body: TemplateBody) {
    return this.answer((tx) => this.templates.change(tx, target, body));
  }

  @Post(':id/withdraw')
  @ApiOperation({ operationId: 'withdrawReplyTemplate', summary: 'It is offered no longer' })
  withdraw(@Target() target: Target) {
    return this.answer((tx) => this.templates.withdraw(tx, target));
  }

  @Post(':id/restore')
  @ApiOperation({ operationId: 'restoreReplyTemplate', summary: 'It is offered again' })
  restore(@Target() target: Target) {
    return this.answer((tx) => this.templates.restore(tx, target));
  }

  private answer(command: (tx: Tx) => Promise<ReplyTemplate>) {
    return this.unitOfWork.run(async (tx) => this.templates.view(tx, await command(tx)));
  }
}
