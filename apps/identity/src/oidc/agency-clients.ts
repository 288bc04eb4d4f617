import type { ServiceConfig } from '@linli/service';

import { DEMO_PASSWORD, readDemo } from '../demo/read-demo.js';

export interface AgencyClient {
  clientId: string;
  secret: string;
}

/** Agencies that sign in with a secret of their own; only demo data brings some. */
export function agencyClients({ demoData }: Pick<ServiceConfig, 'demoData'>): AgencyClient[] {
  return demoData ? readDemo(demoData).clients.map(({ clientId }) => ({ clientId, secret: DEMO_PASSWORD })) : [];
}
