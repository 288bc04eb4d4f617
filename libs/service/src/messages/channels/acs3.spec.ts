import { signAcs3 } from './acs3.js';

it('is the signature of the documented example', () => {
  const { query, headers } = signAcs3({
    host: 'ecs.cn-shanghai.aliyuncs.com',
    action: 'RunInstances',
    version: '2014-05-26',
    query: { RegionId: 'cn-shanghai', ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd' },
    keyId: 'YourAccessKeyId',
    secret: 'YourAccessKeySecret',
    at: new Date('2023-10-26T10:22:32Z'),
    nonce: '3156853299f313e23d1673dc12e1703d',
  });
  expect(query).toBe('ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai');
  expect(headers.authorization).toBe(
    'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
  );
});

it('encodes as RFC 3986 says', () => {
  const { query } = signAcs3({
    host: 'h',
    action: 'a',
    version: 'v',
    query: { b: "邻里 *'()!~", a: '{"code":"1"}' },
    keyId: 'k',
    secret: 's',
    at: new Date(0),
    nonce: 'n',
  });
  expect(query).toBe('a=%7B%22code%22%3A%221%22%7D&b=%E9%82%BB%E9%87%8C%20%2A%27%28%29%21~');
});
