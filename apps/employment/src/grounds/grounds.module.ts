import { Module } from '@nestjs/common';

import { Grounds } from './grounds.store.js';

@Module({
  controllers: [Grounds],
})
export class GroundsModule {}
