import { Module, type DynamicModule, type Type } from '@nestjs/common';

import { Config } from '../config/config.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentPolicy, AttachmentsService } from './attachments.service.js';
import { openDisk } from './disk.js';
import { OrphanedUploads } from './orphans.js';

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
        OrphanedUploads,
        { provide: AttachmentPolicy, useClass: policy },
        {
          provide: AttachmentsService,
          inject: [Config, AttachmentPolicy],
          useFactory: async ({ storage, service }: Config, decides: AttachmentPolicy) =>
            new AttachmentsService(await openDisk(storage), service, decides),
        },
      ],
      exports: [AttachmentsService],
    };
  }
}
