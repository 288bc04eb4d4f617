import { EmploymentCredentialChangedV1 } from '@linli/contracts';
import { Projection, isEventOf, type EventBatch } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { ProvenSkill } from './proven-skill.entity.js';
import { enterProof } from './proven-skills.store.js';

/**
 * What each seeker has proven, for her matches. The event names nobody: whose credential it is is looked up here, by the credential’s id,
 * in the one service that knows; of somebody erased it is nobody’s.
 */
@Controller()
export class ProvenSkillsProjection {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Projection('proven-skills', EmploymentCredentialChangedV1)
  async project(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async ({ manager }, fresh) => {
      for (const one of fresh) {
        if (!isEventOf(EmploymentCredentialChangedV1, one)) continue;
        const { credentialId, skill, state } = one.data;
        await manager.delete(ProvenSkill, { credential_id: credentialId });
        if (state === 'awarded') await enterProof({ manager }, credentialId, skill);
      }
    });
  }
}
