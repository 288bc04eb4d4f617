import { DomainError } from '@linli/problems';
import { AnswersAs, CallerParam, Id, PageQuery, Public, UnitOfWork, type Caller } from '@linli/service';
import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseBoolPipe,
  ParseEnumPipe,
  ParseIntPipe,
  Post,
  Query,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiParam, ApiPropertyOptional, ApiQuery, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import type { FastifyReply } from 'fastify';

import { BadgesService } from './badges.service.js';
import { IssuerKeys } from './issuer-keys.store.js';
import { pictureOf } from './picture.rules.js';
import { PublicPace } from './public-pace.js';

const files = ['badge.json', 'badge.svg'] as const;
const SIGNED = 'application/vc';

class RotateBody {
  @ApiPropertyOptional({ type: Boolean, default: false, description: 'the old key was in other hands: nothing that it signed holds' })
  @IsOptional()
  @IsBoolean()
  distrust: boolean = false;
}

@ApiTags('credentials')
@ApiBearerAuth()
@Controller()
export class BadgesController {
  constructor(
    private readonly badges: BadgesService,
    private readonly keys: IssuerKeys,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('credentials')
  @ApiOperation({ operationId: 'myCredentials', summary: 'One’s own, latest first' })
  mine(@Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.badges.mine(tx, query));
  }

  @Public()
  @UseGuards(PublicPace)
  @Post('credentials/verify')
  @HttpCode(200)
  @ApiBody({ schema: { type: 'object', description: 'an OpenBadgeCredential as it was shown' } })
  @ApiOperation({
    operationId: 'verifyCredential',
    summary: 'What a whole badge is worth: valid, revoked, tampered (and where), unknown, or foreign',
  })
  verify(@Body() document: unknown) {
    if (typeof document !== 'object' || document === null || Array.isArray(document)) throw new DomainError('malformed');
    return this.badges.verify(document as Record<string, unknown>);
  }

  @Public()
  @UseGuards(PublicPace)
  @Get('credentials/status/:list')
  @Header('content-type', `${SIGNED}; charset=utf-8`)
  @AnswersAs(SIGNED)
  @ApiOperation({ operationId: 'credentialStatusList', summary: 'A signed BitstringStatusListCredential' })
  async list(@Param('list', ParseIntPipe) list: number): Promise<string> {
    if (list < 0 || list > 10_000) throw new DomainError('not-found');
    return JSON.stringify(await this.badges.list(list));
  }

  @Public()
  @UseGuards(PublicPace)
  @Get('credentials/:id')
  @ApiOperation({ operationId: 'credential', summary: 'By its number: valid or revoked, the course, the skill, the day; not whose it is' })
  one(@Id() id: string) {
    return this.badges.one(id);
  }

  @Get('credentials/:id/:file')
  @AnswersAs('application/json', 'image/svg+xml')
  @ApiParam({ name: 'file', enum: files })
  @ApiQuery({ name: 'named', type: Boolean, description: 'with her name in it; else with a hash of it' })
  @ApiOperation({ operationId: 'downloadCredential', summary: 'One’s own, signed: Open Badges 3.0 as JSON, or a picture with it inside' })
  async download(
    @Id() id: string,
    @Param('file', new ParseEnumPipe(files)) file: (typeof files)[number],
    @Query('named', ParseBoolPipe) named: boolean,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const badge = await this.badges.badge(id, named);
    void reply
      .header('content-type', file === 'badge.svg' ? 'image/svg+xml; charset=utf-8' : 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${file}"`);
    return file === 'badge.svg' ? pictureOf(badge) : JSON.stringify(badge, undefined, 2);
  }

  @Public()
  @Get('issuer')
  @ApiOperation({ operationId: 'credentialIssuer', summary: 'Who signs, and by which keys' })
  async issuer() {
    return (await this.badges.published()).get(this.keys.addresses.issuer);
  }

  @Public()
  @Get('issuer/keys/:key')
  @ApiOperation({ operationId: 'issuerKey', summary: 'One key, as a Multikey' })
  async key(@Param('key') key: string) {
    const found = (await this.badges.published()).get(this.keys.addresses.key(key));
    if (!found) throw new DomainError('not-found');
    return found;
  }

  @Post('issuer/keys')
  @HttpCode(204)
  @ApiOperation({ operationId: 'rotateIssuerKey', summary: 'By the administrator: another key signs from now on' })
  async rotate(@CallerParam() caller: Caller, @Body() { distrust }: RotateBody): Promise<void> {
    await this.keys.rotate(caller, distrust);
  }
}
