import { Id, IfMatch, PageQuery, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';

import { taskStates, type TaskState } from './task.rules.js';
import { TasksService } from './tasks.service.js';
import type { VolunteerTask } from './volunteer-task.entity.js';

class ListTasks extends PageQuery {
  @ApiPropertyOptional({ description: 'those one took' })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))
  @IsBoolean()
  mine?: boolean;
  @ApiPropertyOptional({ enum: taskStates }) @IsOptional() @IsIn(taskStates) state?: TaskState;
}

class FinishTask {
  @ApiProperty({ type: [String], description: 'ids of uploaded photos' })
  @IsArray()
  @ArrayMaxSize(9)
  @IsUUID(undefined, { each: true })
  evidence: string[] = [];
}

@ApiTags('tasks')
@ApiBearerAuth()
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listTasks', summary: 'Tasks, for those who may take them' })
  list(@Query() query: ListTasks) {
    return this.unitOfWork.read((tx) => this.tasks.list(tx, query));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'task', summary: 'A task; where it is, for who took it' })
  one(@Id() id: string) {
    return this.unitOfWork.read((tx) => this.tasks.view(tx, id));
  }

  @Post(':id/take')
  @ApiOperation({ operationId: 'takeTask', summary: 'Takes a task' })
  take(@Id() id: string, @IfMatch() expected?: number) {
    return this.answer((tx) => this.tasks.take(tx, { id, expected }));
  }

  @Post(':id/release')
  @ApiOperation({ operationId: 'releaseTask', summary: 'Gives it back, before signing in' })
  release(@Id() id: string, @IfMatch() expected?: number) {
    return this.unitOfWork.run(async (tx) => ({ id, version: (await this.tasks.release(tx, { id, expected })).version }));
  }

  @Post(':id/check-in')
  @ApiOperation({ operationId: 'checkInToTask', summary: 'Begins a task, there' })
  checkIn(@Id() id: string, @IfMatch() expected?: number) {
    return this.answer((tx) => this.tasks.checkIn(tx, { id, expected }));
  }

  @Post(':id/check-out')
  @ApiOperation({ operationId: 'checkOutOfTask', summary: 'Ends one’s time at a task' })
  checkOut(@Id() id: string, @IfMatch() expected?: number) {
    return this.answer((tx) => this.tasks.checkOut(tx, { id, expected }));
  }

  @Post(':id/finish')
  @ApiOperation({ operationId: 'finishTask', summary: 'Done, with a photo' })
  finish(@Id() id: string, @Body() { evidence }: FinishTask, @IfMatch() expected?: number) {
    return this.answer((tx) => this.tasks.finish(tx, { id, expected, evidence }));
  }

  private answer(command: (tx: Tx) => Promise<VolunteerTask>) {
    return this.unitOfWork.run(async (tx) => this.tasks.outcome(tx, await command(tx)));
  }
}
