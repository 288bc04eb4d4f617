import { Module } from '@nestjs/common';

import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsProjection } from './organisations.projection.js';

@Module({ controllers: [OrganisationsController, OrganisationsProjection] })
export class OrganisationsModule {}
