import type { Point } from '../map.js';
import { openHeic } from './heic.js';
import { isHeic, MOST_BYTES, placeOf, QUALITIES, sizeWithin } from './photo.rules.js';

/** Why a photo cannot be taken; `words` names what is said about it. */
export class PhotoRefused extends Error {
  constructor(readonly words: 'heic' | 'unreadable' | 'tooLarge') {
    super(words);
  }
}

/** Where EXIF stands: at the beginning. */
const HEAD_BYTES = 512 * 1024;

/**
 * A photo as the district takes it: a JPEG, upright, no larger than it needs to be, and without what the camera wrote into it. Where it was
 * taken is read on the phone and told apart. @throws PhotoRefused
 */
export async function prepare(file: File): Promise<{ file: File; place: Point | undefined }> {
  const place = await placeIn(file);
  return { file: new File([await shrink(file)], 'photo.jpg', { type: 'image/jpeg' }), place };
}

async function shrink(file: File): Promise<Blob> {
  const bitmap = await read(file);
  const { width, height } = sizeWithin(bitmap.width, bitmap.height);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  // What was transparent would become black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  for (const quality of QUALITIES) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (blob.size <= MOST_BYTES) return blob;
  }
  throw new PhotoRefused('tooLarge');
}

/** Turned as the camera was held. HEIC, which only Safari reads by itself, is opened by a decoder that is loaded for it. */
async function read(file: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    if (!isHeic(new Uint8Array(await file.slice(0, 16).arrayBuffer()))) throw new PhotoRefused('unreadable');
  }
  const opened = await openHeic(file);
  if ('bitmap' in opened) return opened.bitmap;
  throw new PhotoRefused(opened.refused === 'unreadable' ? 'heic' : opened.refused);
}

async function placeIn(file: File): Promise<Point | undefined> {
  try {
    const { default: exif } = await import('exifreader');
    return placeOf(exif.load(await file.slice(0, HEAD_BYTES).arrayBuffer(), { expanded: true }).gps);
  } catch {
    // A picture without any of it, or a browser without a network that has not loaded the reader yet: the photo is taken without its place.
    return undefined;
  }
}
