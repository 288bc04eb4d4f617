import type { Item } from '@linli/client';

export type PublicCase = Item<'/api/grid/v1/cases/public'>;
