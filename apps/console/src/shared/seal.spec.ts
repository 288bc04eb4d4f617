import { newKey, seal, unseal } from './seal.js';

const at = ['teacher', '/sessions/s/register'];

it('opens with its own key at its own place', async () => {
  const key = await newKey();
  expect(await unseal(await seal({ name: '武小米' }, key, at), key, at)).toEqual({ name: '武小米' });
});

it('opens neither for another account, nor at another address, nor with another key', async () => {
  const key = await newKey();
  const sealed = await seal({ name: '武小米' }, key, at);
  expect(await unseal(sealed, key, ['other', at[1]!])).toBeUndefined();
  expect(await unseal(sealed, key, [at[0]!, '/sessions/t/register'])).toBeUndefined();
  expect(await unseal(sealed, await newKey(), at)).toBeUndefined();
});

it('has a key that nobody can read', async () => {
  await expect(crypto.subtle.exportKey('raw', await newKey())).rejects.toThrow();
});
