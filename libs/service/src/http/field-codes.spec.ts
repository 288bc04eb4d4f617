import { IsEmail } from 'class-validator';

import { checksWithoutCode, fieldCode } from './field-codes.js';

it('says in plain words what is wrong, and never what class-validator calls it', () => {
  expect(['isLength', 'isUuid', 'whitelistValidation', 'somethingNew'].map(fieldCode)).toEqual(['length', 'uuid', 'unknown', 'wrong']);
});

it('knows a check that has no code yet', () => {
  const before = checksWithoutCode();
  IsEmail()({}, 'address');
  expect(checksWithoutCode().filter((check) => !before.includes(check))).toEqual(['isEmail']);
});
