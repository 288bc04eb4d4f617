import { flag, Id, PageQuery, Target, UnitOfWork, type Tx } from '@linli/service';
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
  @Transform(flag)
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
  take(@Target() target: Target) {
    return this.answer((tx) => this.tasks.take(tx, target));
  }

  @Post(':id/release')
  @ApiOperation({ operationId: 'releaseTask', summary: 'Gives it back, before signing in' })
  release(@Target() target: Target) {
    return this.unitOfWork.run(async (tx) => {
      const { id, version } = await this.tasks.release(tx, target);
      return { id, version };
    });
  }

  @Post(':id/check-in')
  @ApiOperation({ operationId: 'checkInToTask', summary: 'Begins a task, there' })
  checkIn(@Target() target: Target) {
    return this.answer((tx) => this.tasks.checkIn(tx, target));
  }

  @Post(':id/check-out')
  @ApiOperation({ operationId: 'checkOutOfTask', summary: 'Ends one’s time at a task' })
  checkOut(@Target() target: Target) {
    return this.answer((tx) => this.tasks.checkOut(tx, target));
  }

  @Post(':id/finish')
  @ApiOperation({ operationId: 'finishTask', summary: 'Done, with a photo' })
  finish(@Target() target: Target, @Body() { evidence }: FinishTask) {
    return this.answer((tx) => this.tasks.finish(tx, target, evidence));
  }

  private answer(command: (tx: Tx) => Promise<VolunteerTask>) {
    return this.unitOfWork.run(async (tx) => this.tasks.outcome(tx, await command(tx)));
  }
}
