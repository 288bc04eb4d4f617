import { Controller, Get, Param, ParseUUIDPipe, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

import { TakesFile, uploadedFile } from '../http/uploaded.js';
import { AnswersAs } from '../openapi/answers-as.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { AttachmentsService, type AttachmentView } from './attachments.service.js';

@ApiTags('attachments')
@ApiBearerAuth()
@Controller('attachments')
export class AttachmentsController {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'uploadAttachment',
    summary: 'A JPEG, PNG or WebP image of at most 5 MB, or a voice note (WebM, MP4) of at most 2 MB',
  })
  @TakesFile()
  async upload(@Req() request: FastifyRequest): Promise<AttachmentView> {
    const save = await this.attachments.store(await uploadedFile(request, 'one file'));
    return this.unitOfWork.run(save);
  }

  @Get(':id')
  @AnswersAs('image/jpeg', 'image/png', 'image/webp', 'audio/webm', 'audio/mp4')
  @ApiOperation({ operationId: 'downloadAttachment', summary: 'A photo or a voice note, for whoever may see what it belongs to' })
  async download(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const read = await this.unitOfWork.read((tx) => this.attachments.open(tx, id));
    const { mediaType, bytes } = await read();
    return new StreamableFile(bytes, { type: mediaType, length: bytes.length });
  }
}
