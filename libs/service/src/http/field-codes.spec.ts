import { getMetadataStorage, IsEmail } from 'class-validator';

import { checksWithoutCode, fieldCode } from './field-codes.js';

it('says in plain words what is wrong, and never what class-validator calls it', () => {
  expect(['isLength', 'isUuid', 'whitelistValidation', 'somethingNew'].map(fieldCode)).toEqual(['length', 'uuid', 'unknown', 'wrong']);
});

it('knows a check that has no code yet', () => {
  class Letter {
    address!: string;
  }
  const { validationMetadatas } = getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, unknown> };
  IsEmail()(Letter.prototype, 'address');
  expect(checksWithoutCode()).toEqual(['isEmail']);
  // Other test files share this process, and their services do not start with a check that has no code.
  validationMetadatas.delete(Letter);
  expect(checksWithoutCode()).toEqual([]);
});
