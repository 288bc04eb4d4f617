import { Module } from '@nestjs/common';

import { AgenciesProjection } from './agencies.projection.js';

@Module({ controllers: [AgenciesProjection] })
export class AgenciesModule {}
