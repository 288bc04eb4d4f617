import type { EventContract } from './contract.js';
import { employmentContracts } from './employment/index.js';
import { exchangeContracts } from './exchange/index.js';
import { gridContracts } from './grid/index.js';
import { identityContracts } from './identity/index.js';
import { volunteeringContracts } from './volunteering/index.js';
import { youthContracts } from './youth/index.js';

/** Every event of the district. */
export const contracts: readonly EventContract<object>[] = [
  ...identityContracts,
  ...gridContracts,
  ...volunteeringContracts,
  ...employmentContracts,
  ...youthContracts,
  ...exchangeContracts,
];

const bySubject = new Map(contracts.map((contract) => [contract.subject, contract]));

/** The contract of a subject, or undefined for an unknown event or version. */
export function contractOf(subject: string): EventContract<object> | undefined {
  return bySubject.get(subject);
}
