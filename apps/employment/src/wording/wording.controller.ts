import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { examples } from './examples.rules.js';
import { laws, type Source } from './laws.rules.js';
import { lexicon } from './lexicon.rules.js';
import { measured } from './measured.js';

@ApiTags('wording')
@ApiBearerAuth()
@Controller('wording')
export class WordingController {
  @Get()
  @ApiOperation({
    operationId: 'wordingRules',
    summary: 'The rules about the words of a posting, where they come from, and how often they err on postings they were not tuned on',
  })
  rules() {
    return {
      items: lexicon.map(({ id, why, sources }) => ({ id, why, sources: sources.map((key): Source => laws[key]), examples: examples[id] })),
      measured,
    };
  }
}
