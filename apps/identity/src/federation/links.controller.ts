import { DomainError } from '@linli/problems';
import { CallerParam, InPerson, UnitOfWork, type Caller } from '@linli/service';
import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches } from 'class-validator';

import { deviceOf } from '../history/device.js';
import { ElsewhereService } from './elsewhere.service.js';
import type { Identity } from './links.service.js';
import { LinksService } from './links.service.js';
import { SignInProviders } from './sign-in-providers.js';

class LinkAnswer {
  @ApiProperty() @Matches(/^a[0-9a-f]{32}$/) state!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 2000) code?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 500) iss?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 100) error?: string;
}

class DirectoryPassword {
  @ApiProperty() @IsString() @Length(1, 100) username!: string;
  @ApiProperty() @IsString() @Length(1, 1000) password!: string;
}

interface ElsewhereView {
  provider: string;
  title: { 'zh-CN': string; en: string };
  kind: 'oidc' | 'wechat' | 'directory';
  /** Whether this account is linked there. */
  linked: boolean;
  linkedAt?: Date;
  usedAt?: Date;
}

@ApiTags('sessions')
@ApiBearerAuth()
@InPerson()
@Controller('links')
export class LinksController {
  constructor(
    private readonly providers: SignInProviders,
    private readonly elsewhere: ElsewhereService,
    private readonly links: LinksService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listLinks', summary: 'Who else signs people in, and which of them my account is linked to' })
  list(@CallerParam() { accountId }: Caller): Promise<{ items: ElsewhereView[] }> {
    return this.unitOfWork.read(async (tx) => {
      const mine = new Map((await this.links.of(tx, accountId)).map((link) => [link.provider, link]));
      const items = this.providers.all.map(({ id, title, kind }) => {
        const link = mine.get(id);
        const { made_at: linkedAt, used_at: usedAt } = link ?? {};
        return { provider: id, title, kind, linked: link !== undefined, ...(linkedAt ? { linkedAt } : {}), ...(usedAt ? { usedAt } : {}) };
      });
      return { items };
    });
  }

  @Post(':provider/start')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'startLink',
    summary: 'Where to go to show who I am there; from there it is back to the page /account with what `finishLink` takes',
  })
  async start(
    @Param('provider') provider: string,
    @Headers('user-agent') userAgent: string | undefined,
    @CallerParam() { accountId, language }: Caller,
  ): Promise<{ address: string }> {
    const inWechat = deviceOf(userAgent).startsWith('WeChat');
    const way = await this.elsewhere.leave({ account: accountId }, provider, { shared: false, language, inWechat });
    if ('address' in way) return way;
    throw new DomainError(way.failure === 'down' ? 'elsewhere-down' : 'not-found');
  }

  @Post(':provider/finish')
  @HttpCode(204)
  @ApiOperation({ operationId: 'finishLink', summary: 'Links my account to who I am there, by what the page /account was called with' })
  async finish(
    @Param('provider') provider: string,
    @Body() answer: LinkAnswer,
    @Headers('user-agent') userAgent: string | undefined,
    @CallerParam() { accountId }: Caller,
  ): Promise<void> {
    const shown = await this.elsewhere.comeBack({ account: accountId }, provider, answer);
    if ('failure' in shown) throw new DomainError(shown.failure === 'down' ? 'elsewhere-down' : 'elsewhere-refused');
    await this.linkTo(accountId, shown.identity, userAgent);
  }

  @Post(':provider/password')
  @HttpCode(204)
  @ApiOperation({ operationId: 'linkDirectory', summary: 'Links my account to my entry in a directory, by its name and password' })
  async directory(
    @Param('provider') provider: string,
    @Body() { username, password }: DirectoryPassword,
    @Headers('user-agent') userAgent: string | undefined,
    @CallerParam() { accountId, ip = '' }: Caller,
  ): Promise<void> {
    if (!this.providers.directory(provider)) throw new DomainError('not-found');
    const identity = await this.elsewhere.byPassword(provider, username, password, { address: ip });
    if (!identity) throw new DomainError('elsewhere-refused');
    if ('failure' in identity) throw new DomainError('elsewhere-down');
    await this.linkTo(accountId, identity, userAgent);
  }

  @Delete(':provider')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeLink', summary: 'Ends a link; refused where there is no other way to sign in' })
  unlink(@Param('provider') provider: string, @CallerParam() { accountId }: Caller): Promise<void> {
    return this.unitOfWork.run((tx) => this.links.unlink(tx, accountId, provider));
  }

  private linkTo(accountId: string, identity: Identity, userAgent: string | undefined): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const linking = await this.links.link(tx, accountId, identity, deviceOf(userAgent));
      if (linking !== 'linked') throw new DomainError(linking === 'taken' ? 'linked-to-another' : 'other-linked');
    });
  }
}
