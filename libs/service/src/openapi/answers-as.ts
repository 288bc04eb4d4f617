import { ApiOkResponse } from '@nestjs/swagger';

/** What an operation answers that is no JSON of a type: a picture, a sheet, a document that others have defined. */
export const AnswersAs = (...mediaTypes: string[]): MethodDecorator =>
  ApiOkResponse({
    description: 'What was asked for',
    content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, { schema: {} }])),
  });
