import { Id, PointBody, UnitOfWork } from '@linli/service';
import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsString, Length, Matches, ValidateNested } from 'class-validator';

import { addressLabels, type AddressLabel } from './address.rules.js';
import { AddressesService } from './addresses.service.js';

class SaveAddress {
  @ApiProperty({ enum: addressLabels }) @IsIn(addressLabels) label!: AddressLabel;
  @ApiProperty({ example: '南关小区3号楼2单元201' }) @IsString() @Length(2, 120) @Matches(/\S/) address!: string;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => PointBody) point!: PointBody;
}

/** Also for whoever acts for an elder: it is where help has to come. */
@ApiTags('account')
@ApiBearerAuth()
@Controller('account/addresses')
export class AddressesController {
  constructor(
    private readonly addresses: AddressesService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'myAddresses', summary: 'Addresses that I saved, home first' })
  list() {
    return this.unitOfWork.read(async (tx) => ({ items: await this.addresses.list(tx) }));
  }

  @Post()
  @ApiOperation({ operationId: 'saveMyAddress', summary: 'Saves an address, to be sent with what I ask for' })
  add(@Body() { label, address, point }: SaveAddress) {
    return this.unitOfWork.run((tx) => this.addresses.add(tx, label, address, point));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeMyAddress', summary: 'Takes an address away' })
  remove(@Id() id: string): Promise<void> {
    return this.unitOfWork.run((tx) => this.addresses.remove(tx, id));
  }
}
