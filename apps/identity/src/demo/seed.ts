import { dataKinds } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { system, UnitOfWork } from '@linli/service';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { AccountsService } from '../accounts/accounts.service.js';
import { AgenciesService } from '../agencies/agencies.service.js';
import { GrantsService } from '../grants/grants.service.js';
import type { Held } from '../grants/grant.rules.js';
import { PRIVACY_VERSION } from '../privacy/notice.js';
import { DEMO_PASSWORD, readDemo } from './read-demo.js';

/** The demo's people and agencies. What is there already stays as it is. */
export async function seedDemo(app: NestFastifyApplication, folder: string): Promise<void> {
  const unitOfWork = app.get(UnitOfWork);
  const accounts = app.get(AccountsService);
  const grants = app.get(GrantsService);
  const { people, clients } = readDemo(folder);

  const giveOnce = async (accountId: string, grant: Held) => {
    await unitOfWork.as(system, (tx) => grants.give(tx, accountId, grant)).catch(unlessThere);
  };
  for (const { id, username, name, phone, roles } of people) {
    if (await unitOfWork.as(system, (tx) => accounts.exists(tx, id))) continue;
    const known = { id, username, name, password: DEMO_PASSWORD, privacyVersion: PRIVACY_VERSION, ...(phone ? { phone } : {}) };
    await unitOfWork.as(system, (tx) => accounts.create(tx, known));
    for (const role of roles) await giveOnce(id, role);
  }
  const agencies = app.get(AgenciesService);
  for (const { clientId, name, origins = [], roles } of clients) {
    const areas = roles.flatMap(({ area }) => area ?? []);
    const described = { name, kinds: [...dataKinds], areas, origins };
    await unitOfWork.as(system, (tx) => agencies.make(tx, clientId, described, DEMO_PASSWORD)).catch(unlessThere);
  }
}

function unlessThere(error: unknown): void {
  if (!(error instanceof DomainError) || error.code !== 'duplicate') throw error;
}
