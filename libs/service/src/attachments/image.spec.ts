import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

import sharp from 'sharp';

import { cleanFile as cleanImage } from './clean.js';

const chunk = (type: string, data: Buffer): Buffer => {
  const [length, sum, body] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type), data])];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG of nearly 5 MB, whose head says how large it is. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', randomBytes(4_900_000)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const small = sharp({ create: { width: 40, height: 20, channels: 3, background: '#888' } });

describe('a picture', () => {
  it('of 50,000 by 50,000 pixels is refused by what its head says, before it is opened; a small one that is broken is only broken (control)', async () => {
    await cleanImage(await small.clone().png().toBuffer());
    const [large, broken] = [png(50_000, 50_000), png(100, 100)];
    const before = process.memoryUsage().rss;
    await expect(cleanImage(large)).rejects.toMatchObject({ code: 'picture-too-large', params: { megapixels: 50 } });
    // Opened it would be ten thousand megabytes.
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
    await expect(cleanImage(broken)).rejects.toMatchObject({ code: 'unsupported-media' });
  });

  it.each(['jpeg', 'png', 'webp'] as const)('is kept in its format: %s', async (format) => {
    const { mediaType } = await cleanImage(await small.clone().toFormat(format).toBuffer());
    expect(mediaType).toBe(`image/${format}`);
  });

  it('of a phone that writes HEIC is refused with its name, and what helps', async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypheic'),
      Buffer.from([0, 0, 0, 0]),
      Buffer.from('mif1heic'),
      Buffer.alloc(100),
    ]);
    await expect(cleanImage(heic)).rejects.toMatchObject({
      code: 'unsupported-media',
      params: { format: 'heic' },
      detail: expect.stringContaining('JPEG') as string,
    });
    await expect(cleanImage(Buffer.from('GIF89a' + 'x'.repeat(100)))).rejects.toMatchObject({
      code: 'unsupported-media',
      params: { format: 'gif' },
    });
  });
});
