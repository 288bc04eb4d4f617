import { applyDecorators, Header, StreamableFile } from '@nestjs/common';

import { AnswersAs } from '../openapi/answers-as.js';
import { XLSX } from './sheet.js';

/** The answer is saved under this name; `.xlsx` is added. */
export const SheetName = (name: string): MethodDecorator =>
  applyDecorators(Header('content-disposition', `attachment; filename="${name}.xlsx"`), AnswersAs(XLSX));

/** A sheet as an answer. */
export const sheetFile = (bytes: Uint8Array): StreamableFile => new StreamableFile(bytes, { type: XLSX });
