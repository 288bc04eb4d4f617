import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

import { Config } from '../boot/definition.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentPolicy, AttachmentsService } from './attachments.service.js';

/** Photos of a service's things; the policy says who sees them. */
@Module({})
export class AttachmentsModule {
  static with(policy: Type<AttachmentPolicy>, imports: NonNullable<DynamicModule['imports']> = []): DynamicModule {
    return {
      module: AttachmentsModule,
      global: true,
      imports,
      controllers: [AttachmentsController],
      providers: [
        { provide: AttachmentPolicy, useClass: policy },
        {
          provide: AttachmentsService,
          inject: [Config, AttachmentPolicy],
          useFactory: (config: Config, decides: AttachmentPolicy) =>
            new AttachmentsService(new Disk(new FSDriver({ location: `${config.storageDir}/${config.service}`, visibility: 'private' })), decides),
        },
      ],
      exports: [AttachmentsService],
    };
  }
}
