import { Public } from '@linli/service';
import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { skillNames, skills } from './skills.rules.js';

@ApiTags('jobs')
@ApiBearerAuth()
@Controller('skills')
export class SkillsController {
  @Public()
  @Get()
  @ApiOperation({ operationId: 'listSkills', summary: 'The skills that jobs and seekers are described by' })
  list() {
    return { items: skills.map((code) => ({ code, name: skillNames[code] })) };
  }
}
