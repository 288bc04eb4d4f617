import { cleanAudio, isSound, type CleanAudio } from './audio.js';
import { cleanImage, type CleanFile } from './image.js';

/**
 * A photo or a voice note as its bytes say, without what it says beyond that.
 * @throws DomainError unsupported-media, picture-too-large, file-too-large
 */
export async function cleanFile(upload: Buffer): Promise<CleanFile | CleanAudio> {
  // Loaded with the first file, as sharp is: a service that takes none goes without.
  const { fileTypeFromBuffer } = await import('file-type');
  const extension = (await fileTypeFromBuffer(upload))?.ext;
  return isSound(extension) ? cleanAudio(upload, extension) : cleanImage(upload, extension);
}
