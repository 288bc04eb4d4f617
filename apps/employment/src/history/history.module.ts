import { Module } from '@nestjs/common';

/** A table with what was done with employers and jobs; features import its functions. */
@Module({})
export class HistoryModule {}
