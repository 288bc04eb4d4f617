import { createHmac, randomBytes } from 'node:crypto';

import { hmac } from './cipher.js';

it('hmac is that of the standard', () => {
  for (const length of [0, 1, 32, 63, 64, 65, 300]) {
    const [key, data] = [randomBytes(32), randomBytes(length)];
    expect(hmac(key, data.subarray(0, length >> 1), data.subarray(length >> 1))).toEqual(createHmac('sha256', key).update(data).digest());
  }
});
