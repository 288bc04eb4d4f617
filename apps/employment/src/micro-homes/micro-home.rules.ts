import { microHomeStates, type MicroHomeState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';
import { sightOf } from '@linli/resource/sight';

/** 妇女微家: founded and opened again by staff of the area; its host looks after its facts, and may close it as well. */
export const homeMachine = machine()({
  of: 'micro-home',
  states: microHomeStates,
  initial: 'open',
  parts: { staff: 'staff of its area', host: 'hosts it now' },
  moves: {
    change: { from: ['open'], by: ['staff', 'host'] },
    invite: { from: ['open'], by: ['staff'] },
    close: { from: ['open'], to: 'closed', by: ['staff', 'host'] },
    reopen: { from: ['closed'], to: 'open', by: ['staff'] },
  },
});

/** Who belongs to a micro-home. */
export const memberSight = sightOf({
  of: 'Who belongs to a micro-home',
  purposes: { home: '妇女微家: to receive her' },
  parts: { member: 'herself', host: 'hosts the micro-home' },
  fields: { name: { whole: ['member', 'host'] }, phone: { whole: ['member', 'host'] } },
});

/** Nobody comes to a place that is closed, or has nobody to receive her. @throws DomainError micro-home-closed */
export function checkReceives({ state, hosted }: { state: MicroHomeState; hosted: boolean }): void {
  if (state === 'closed' || !hosted) throw new DomainError('micro-home-closed');
}
