import type { Item, Schema } from '@linli/client';

export type Share = Schema<'SharingWords'>;
export type Poster = Schema<'PosterView'>;
/** One that hangs though its job is over. */
export type PosterDue = Item<'/api/employment/v1/posters'>;
export type ChannelCount = Schema<'ChannelsCount'>;
