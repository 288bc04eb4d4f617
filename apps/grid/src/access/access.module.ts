import { AttachmentsModule, LiveModule } from '@linli/service';
import { Module } from '@nestjs/common';

import { CasesModule } from '../cases/cases.module.js';
import { ErrandsModule } from '../errands/errands.module.js';
import { GridAttachmentPolicy } from './attachment-policy.js';
import { GridTopics } from './topics.js';

/** Who may see photos, and who may listen to what happens. */
@Module({ imports: [CasesModule, ErrandsModule, AttachmentsModule.with(GridAttachmentPolicy), LiveModule.with(GridTopics)] })
export class AccessModule {}
