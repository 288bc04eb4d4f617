import { GridOutlinesProjection } from '@linli/service/areas';
import { Module } from '@nestjs/common';

/** Where a community is, as the grid service tells, and how far places lie from it and from one another. */
@Module({ controllers: [GridOutlinesProjection] })
export class GroundsModule {}
