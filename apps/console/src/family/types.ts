import type { Schema } from '@linli/client';

export type DependantView = Schema<'DependantView'>;
export const relations = ['parent', 'grandparent', 'spouse', 'sibling', 'other'] as const satisfies DependantView['relation'][];
