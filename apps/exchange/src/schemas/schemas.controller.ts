import { AnswersAs, Config, Public } from '@linli/service';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';

import { schemaAt } from './schemas.js';

const MEDIA_TYPE = 'application/schema+json';

@ApiTags('schemas')
@ApiBearerAuth()
@Public()
@Controller('schemas')
export class SchemasController {
  constructor(private readonly config: Config) {}

  @Get(':type')
  @ApiParam({ name: 'type', example: 'grid.case.registered.v1' })
  @ApiOperation({ operationId: 'eventSchema', summary: 'The JSON Schema of what agencies are given of an event' })
  @AnswersAs(MEDIA_TYPE)
  @Header('content-type', MEDIA_TYPE)
  @Header('cache-control', 'public, max-age=3600')
  schema(@Param('type') type: string): string {
    return JSON.stringify(schemaAt(this.config.publicUrl, type));
  }
}
