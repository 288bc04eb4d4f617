import { NoticesController } from '@linli/service';
import { Module } from '@nestjs/common';

import { AccessModule } from './access/access.module.js';
import { AreasModule } from './areas/areas.module.js';
import { BoardModule } from './board/board.module.js';
import { CasesModule } from './cases/cases.module.js';
import { CategoriesModule } from './categories/categories.module.js';
import { ErrandsModule } from './errands/errands.module.js';
import { RootCausesModule } from './root-causes/root-causes.module.js';
import { ReplyTemplatesModule } from './templates/reply-templates.module.js';

@Module({
  imports: [AreasModule, BoardModule, CasesModule, CategoriesModule, ErrandsModule, RootCausesModule, ReplyTemplatesModule, AccessModule],
  controllers: [NoticesController],
})
export class AppModule {}
