import { Header, StreamableFile } from '@nestjs/common';

import { XLSX } from './sheet.js';

/** The answer is saved under this name; `.xlsx` is added. */
export const SheetName = (name: string): MethodDecorator => Header('content-disposition', `attachment; filename="${name}.xlsx"`);

/** A sheet as an answer. */
export const sheetFile = (bytes: Uint8Array): StreamableFile => new StreamableFile(bytes, { type: XLSX });
