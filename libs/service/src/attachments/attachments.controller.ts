import { DomainError } from '@linli/problems';
import { Controller, Get, Header, Param, ParseUUIDPipe, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

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
  @ApiOperation({ operationId: 'uploadAttachment', summary: 'A JPEG, PNG or WebP image of at most 5 MB' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  async upload(@Req() request: FastifyRequest): Promise<AttachmentView> {
    if (!request.isMultipart()) throw new DomainError('unsupported-media', { detail: 'multipart/form-data with one file' });
    const part = await request.file();
    if (!part) throw new DomainError('validation-failed', { errors: [{ pointer: '/file', code: 'required' }] });
    const save = await this.attachments.store(await part.toBuffer());
    return this.unitOfWork.run(save);
  }

  @Get(':id')
  @Header('cache-control', 'private, max-age=86400, immutable')
  @Header('x-content-type-options', 'nosniff')
  @ApiOperation({ operationId: 'downloadAttachment' })
  async download(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { mediaType, bytes } = await this.unitOfWork.read((tx) => this.attachments.open(tx, id));
    return new StreamableFile(bytes, { type: mediaType, length: bytes.length });
  }
}
