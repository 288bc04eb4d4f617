import type { Item, Schema } from '@linli/client';

export type Profile = Schema<'SeekersOwn'>;
export type Matched = Item<'/api/employment/v1/matches'>;
export type Why = Pick<Schema<'employment_Match'>, 'score' | 'factors'>;
export type Application = Schema<'ApplicationsView'>;
export type Shareable = Application['shared'][number];
export type Reading = Schema<'SeekersReadingView'>;

/** What an employer may be shown, each as she likes. */
export const shareable = ['name', 'phone', 'skills', 'hours', 'note'] as const;
