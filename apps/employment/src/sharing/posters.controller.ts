import { AREA_CODE } from '@linli/contracts';
import { Id, PageQuery, Target, UnitOfWork, type Tx, PointBody } from '@linli/service';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Matches, Max, Min, ValidateNested } from 'class-validator';

import type { Poster } from '../jobs/poster.entity.js';
import { PostersService } from './posters.service.js';

class PutUpBody {
  @ApiProperty({ example: '3号楼2单元门口公告栏', description: 'in words; names nobody' }) @IsString() @Length(2, 80) place!: string;
  @ApiPropertyOptional({ description: 'left out: where the work is' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PointBody)
  point?: PointBody;
  @ApiPropertyOptional({ default: 1 }) @IsOptional() @IsInt() @Min(1) @Max(50) copies: number = 1;
}

class StillHangingQuery extends PageQuery {
  @ApiProperty({ example: '140321001001' }) @Matches(AREA_CODE) area!: string;
}

@ApiTags('sharing')
@ApiBearerAuth()
@Controller()
export class PostersController {
  constructor(
    private readonly posters: PostersService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post('jobs/:id/notices')
  @ApiOperation({ operationId: 'putUpNotice', summary: 'A paper of the job hangs here' })
  putUp(@Id() id: string, @Body() body: PutUpBody) {
    return this.answer((tx) => this.posters.putUp(tx, id, body));
  }

  @Get('jobs/:id/notices')
  @ApiOperation({ operationId: 'listPosters', summary: 'Where the job’s papers hang, or hung; latest first' })
  ofJob(@Id() id: string, @Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.posters.ofJob(tx, id, query));
  }

  @Get('posters')
  @ApiOperation({ operationId: 'listPostersDue', summary: 'For staff: papers that still hang though their job is over, the oldest first' })
  stillHanging(@Query() { area, ...page }: StillHangingQuery) {
    return this.unitOfWork.read((tx) => this.posters.stillHanging(tx, area, page));
  }

  @Post('posters/:id/take-down')
  @ApiOperation({ operationId: 'takeDownNotice', summary: 'By who put it up, while the job runs' })
  takeDown(@Target() target: Target) {
    return this.answer((tx) => this.posters.takeDown(tx, target));
  }

  private answer(command: (tx: Tx) => Promise<Poster>) {
    return this.unitOfWork.run(async (tx) => this.posters.view(tx, await command(tx)));
  }
}
