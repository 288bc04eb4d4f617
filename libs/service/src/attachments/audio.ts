import { DomainError } from '@linli/problems';

import { bareMp4 } from './mp4.rules.js';
import { bareWebm } from './webm.rules.js';

/** A minute of speech as a browser records it is a quarter of that. */
export const MAX_AUDIO_BYTES = 2 * 1024 ** 2;

export interface CleanAudio {
  mediaType: 'audio/webm' | 'audio/mp4';
  extension: 'webm' | 'm4a';
  bytes: Buffer;
}

/** What browsers record sound as, by what the first bytes of a file say. */
const formats = {
  webm: { mediaType: 'audio/webm', extension: 'webm', bare: bareWebm },
  mp4: { mediaType: 'audio/mp4', extension: 'm4a', bare: bareMp4 },
  m4a: { mediaType: 'audio/mp4', extension: 'm4a', bare: bareMp4 },
} as const;

export const isSound = (extension: string | undefined): extension is keyof typeof formats =>
  extension !== undefined && Object.hasOwn(formats, extension);

/**
 * A voice note without anything but its sound: no picture, no place, device or owner.
 * @throws DomainError file-too-large, unsupported-media when it is broken or holds more than one track of sound
 */
export function cleanAudio(upload: Buffer, extension: keyof typeof formats): CleanAudio {
  if (upload.length > MAX_AUDIO_BYTES) throw new DomainError('file-too-large', { params: { megabytes: MAX_AUDIO_BYTES / 1024 ** 2 } });
  const { bare, ...format } = formats[extension];
  const bytes = bare(upload);
  if (!bytes) throw new DomainError('unsupported-media', { detail: 'one track of sound is expected', params: { format: extension } });
  return { mediaType: format.mediaType, extension: format.extension, bytes };
}
