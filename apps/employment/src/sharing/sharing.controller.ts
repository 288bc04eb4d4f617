import { Id, AnswersAs, UnitOfWork } from '@linli/service';
import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { channelCounts } from '../applications/channels.query.js';
import { SharingService } from './sharing.service.js';

@ApiTags('sharing')
@ApiBearerAuth()
@Controller('jobs/:id')
export class SharingController {
  constructor(
    private readonly sharing: SharingService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('share')
  @ApiOperation({
    operationId: 'shareJob',
    summary: 'The words for a group and the links, by employer or staff while the job is open; 410 job-over says what became of it',
  })
  async share(@Id() id: string) {
    return this.sharing.words(await this.shareable(id));
  }

  @Get('card.png')
  @Header('cache-control', 'private, no-store')
  @AnswersAs('image/png')
  @ApiOperation({ operationId: 'jobCard', summary: 'The card for a group: a picture, 1080 pixels wide' })
  async card(@Id() id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.sharing.card(await this.shareable(id)), { type: 'image/png' });
  }

  @Get('notice.pdf')
  @Header('cache-control', 'private, no-store')
  @AnswersAs('application/pdf')
  @ApiOperation({
    operationId: 'jobNotice',
    summary: 'The paper for a wall: one A4 page with a QR code, the short code and strips to tear off',
  })
  async paper(@Id() id: string): Promise<StreamableFile> {
    const { row, now } = await this.unitOfWork.read(async (tx) => ({ row: await this.sharing.shareable(tx, id), now: tx.now }));
    return new StreamableFile(await this.sharing.paper(row, now), {
      type: 'application/pdf',
      disposition: `inline; filename="${row.code}.pdf"`,
    });
  }

  @Get('channels')
  @ApiOperation({ operationId: 'jobChannels', summary: 'How many applied by which channel, and how far they came; names nobody' })
  async channels(@Id() id: string) {
    await this.unitOfWork.read((tx) => this.sharing.managed(tx, id));
    return channelCounts(this.unitOfWork, id);
  }

  private shareable(id: string) {
    return this.unitOfWork.read((tx) => this.sharing.shareable(tx, id));
  }
}
