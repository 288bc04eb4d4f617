import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

import type { Storage } from '../config/config.js';

/**
 * The disk of a service within the storage that all share. S3's SDK is loaded only where it is used. Checksums are sent only where
 * they are asked for, since servers that merely speak like S3 do not know the newer ones.
 */
export async function openDisk(storage: Storage): Promise<Disk> {
  if (storage.kind === 'folder') return new Disk(new FSDriver({ location: storage.folder, visibility: 'private' }));
  const [{ S3Driver }, { S3Client }] = await Promise.all([import('flydrive/drivers/s3'), import('@aws-sdk/client-s3')]);
  const client = new S3Client({
    region: storage.region,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(storage.endpoint ? { endpoint: storage.endpoint, forcePathStyle: true } : {}),
  });
  return new Disk(new S3Driver({ client, bucket: storage.bucket, visibility: 'private', supportsACL: false }));
}
