import { cleanFile } from './clean.js';

const element = (id: string, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(body.length));
  size[0] = 0x01;
  return Buffer.concat([Buffer.from(id, 'hex'), size, body]);
};
const open = (id: string, ...content: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(id, 'hex'), Buffer.from('01ffffffffffffff', 'hex'), ...content]);
const words = (text: string): Buffer => Buffer.from(text);
const number = (n: number): Buffer => Buffer.from([n]);

const head = element('1a45dfa3', element('4282', words('webm')));
const info = element('1549a966', element('2ad7b1', number(1)), element('7ba9', words('王秀兰的家')), element('4461', Buffer.alloc(8, 7)));
const track = (type: number) => element('ae', element('d7', number(1)), element('83', number(type)), element('536e', words('iPhone 15')));
const sound = element('a3', words('sound'));
const tags = element('1254c367', words('37.79,113.63'));
const attached = element('1941a469', words('家门口.jpg'));
const webm = (...within: Buffer[]): Buffer => Buffer.concat([head, element('18538067', ...within)]);

const box = (kind: string, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length + 8);
  return Buffer.concat([size, Buffer.from(kind, 'latin1'), body]);
};
const handler = (kind: string) => box('hdlr', Buffer.alloc(8), words(kind), Buffer.alloc(12), words('iPhone 15'));
const ftyp = box('ftyp', words('mp42'), Buffer.alloc(4), words('mp42'));
const place = box('udta', box('\u00a9xyz', words('+37.79+113.63/')));
const mp4 = (...tracks: string[]): Buffer =>
  Buffer.concat([
    ftyp,
    box('moov', ...tracks.map((kind) => box('trak', box('mdia', handler(kind)), box('meta', words('王秀兰')))), place),
    box('uuid', words('王秀兰')),
    box('mdat', words('sound')),
  ]);

/** A box that holds a box that holds a box … */
const nested = (depth: number): Buffer => {
  const file = Buffer.alloc(depth * 8);
  for (let n = 0; n < depth; n++) {
    file.writeUInt32BE((depth - n) * 8, n * 8);
    file.write('moov', n * 8 + 4, 'latin1');
  }
  return file;
};

const secrets = ['王秀兰', 'iPhone', '37.79', '家门口'];

describe('a voice note', () => {
  it.each([
    ['audio/webm', 'webm', webm(info, element('1654ae6b', track(2)), tags, element('1f43b675', element('e7', number(0)), sound), attached)],
    [
      'audio/webm',
      'webm',
      Buffer.concat([head, open('18538067', info, element('1654ae6b', track(2)), open('1f43b675', sound), open('1f43b675', sound), tags)]),
    ],
    ['audio/mp4', 'm4a', mp4('soun')],
  ] as const)('is kept as %s, as long as it was, and says nothing but its sound', async (mediaType, extension, upload) => {
    expect(secrets.some((secret) => upload.includes(secret))).toBe(true);
    const clean = await cleanFile(upload);
    expect(clean).toMatchObject({ mediaType, extension });
    expect(clean.bytes).toHaveLength(upload.length);
    expect(clean.bytes.includes('sound')).toBe(true);
    expect(secrets.filter((secret) => clean.bytes.includes(secret))).toEqual([]);
  });

  it.each([
    ['a film in WebM', webm(info, element('1654ae6b', track(1)), element('1f43b675', sound))],
    ['sound beside a film in WebM', webm(info, element('1654ae6b', track(2), track(1)))],
    ['no track', webm(info)],
    ['two of them', webm(element('1654ae6b', track(2), track(2)))],
    ['WebM that is cut off', webm(info, element('1654ae6b', track(2)), element('1f43b675', sound)).subarray(0, -3)],
    ['what follows WebM', Buffer.concat([webm(element('1654ae6b', track(2))), Buffer.from('garbage')])],
    ['a film in MP4', mp4('vide')],
    ['sound beside a film in MP4', mp4('soun', 'vide')],
    ['WebM whose kind of track is no number', webm(info, element('1654ae6b', element('ae', element('83', Buffer.alloc(9)))))],
    ['MP4 with boxes in boxes without end', Buffer.concat([mp4('soun'), nested(20_000)])],
    ['MP4 that is cut off', mp4('soun').subarray(0, -3)],
  ])('is not %s', async (_, upload) => {
    await expect(cleanFile(upload)).rejects.toMatchObject({ code: 'unsupported-media' });
  });

  it('has at most 2 MB', async () => {
    const long = webm(element('1654ae6b', track(2)), element('1f43b675', element('a3', Buffer.alloc(2 * 1024 ** 2))));
    await expect(cleanFile(long)).rejects.toMatchObject({ code: 'file-too-large', params: { megabytes: 2 } });
  });
});
