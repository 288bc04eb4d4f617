import { microHomeStates, type MicroHomeState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';

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

/** Nobody comes to a place that is closed, or has nobody to receive her. @throws DomainError micro-home-closed */
export function checkReceives({ state, hosted }: { state: MicroHomeState; hosted: boolean }): void {
  if (state === 'closed' || !hosted) throw new DomainError('micro-home-closed');
}
