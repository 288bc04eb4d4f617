import { DomainError } from '@linli/problems';

const LONGEST_SIDE = 2560;
/** More than a phone's ordinary photo has; opened it takes 150 MB. */
const MAX_PIXELS = 50_000_000;
const MOST_SECONDS = 10;

export interface CleanFile {
  mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
  extension: 'jpg' | 'png' | 'webp';
  bytes: Buffer;
}

/**
 * An image as its bytes say, whatever its name: turned upright, at most 2560 pixels long, written anew, so that no EXIF (place, camera,
 * owner) and nothing hidden behind the image is left. How large it is its head says, before anything is opened.
 * @param extension what its first bytes say it is
 * @throws DomainError unsupported-media (params.format where it is known), picture-too-large
 */
export async function cleanImage(upload: Buffer, extension: string | undefined): Promise<CleanFile> {
  if (extension !== 'jpg' && extension !== 'png' && extension !== 'webp') throw unsupported(extension);
  const { default: sharp } = await import('sharp');
  try {
    const { width, height } = await sharp(upload, { limitInputPixels: false }).metadata();
    if (width * height > MAX_PIXELS) throw new DomainError('picture-too-large', { params: { megapixels: MAX_PIXELS / 1_000_000 } });
    const bytes = await sharp(upload, { limitInputPixels: MAX_PIXELS })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: MOST_SECONDS })
      .toBuffer();
    return { mediaType: extension === 'jpg' ? 'image/jpeg' : `image/${extension}`, extension, bytes };
  } catch (cause) {
    if (cause instanceof DomainError) throw cause;
    throw new DomainError('unsupported-media', { detail: 'the image cannot be read', cause });
  }
}

/** A phone's own format is said by name: HEVC, which HEIC is, is under patents that the image library does not license. */
function unsupported(format: string | undefined): DomainError {
  if (format === 'heic' || format === 'heif')
    return new DomainError('unsupported-media', {
      detail: 'HEIC photos cannot be opened here: send JPEG, PNG or WebP',
      params: { format },
    });
  return new DomainError('unsupported-media', { detail: 'JPEG, PNG or WebP is expected', ...(format ? { params: { format } } : {}) });
}
