import type { Schema } from '@linli/client';

/** As its employer lists it: nobody is named. */
export type ApplicationLine = Schema<'ApplicationsView'>;
/** What she chose to show. */
export type Applicant = Schema<'Shown'>;
