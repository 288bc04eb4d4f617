import { Param, ParseUUIDPipe } from '@nestjs/common';

/** A UUID in the path. */
export const Id = (name = 'id'): ParameterDecorator => Param(name, ParseUUIDPipe);
