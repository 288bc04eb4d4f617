import { DomainError } from '@linli/problems';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

export const MAX_BYTES = 5 * 1024 * 1024;
const LONGEST_SIDE = 2560;
const MAX_PIXELS = 50_000_000;

export interface CleanFile {
  mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
  extension: 'jpg' | 'png' | 'webp';
  bytes: Buffer;
}

/**
 * An image as its bytes say, whatever its name: turned upright, at most 2560 pixels long, written anew, so that no EXIF (place, camera,
 * owner) and nothing hidden behind the image is left.
 * @throws DomainError unsupported-media
 */
export async function cleanImage(upload: Buffer): Promise<CleanFile> {
  const kind = await fileTypeFromBuffer(upload);
  const extension = kind?.ext;
  if (extension !== 'jpg' && extension !== 'png' && extension !== 'webp') throw new DomainError('unsupported-media');
  try {
    const bytes = await sharp(upload, { limitInputPixels: MAX_PIXELS })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .toBuffer();
    return { mediaType: extension === 'jpg' ? 'image/jpeg' : `image/${extension}`, extension, bytes };
  } catch (cause) {
    throw new DomainError('unsupported-media', { detail: 'the image cannot be read', cause });
  }
}
