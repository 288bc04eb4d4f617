import type { Schema } from '@linli/client';

export type Errand = Schema<'ErrandsLine'>;
