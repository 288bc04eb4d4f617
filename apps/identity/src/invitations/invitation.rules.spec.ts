import { expiryOf, factsOf, invitationMachine, invitedRoles } from './invitation.rules.js';

const now = new Date('2026-12-20T12:00:00+08:00');
const fresh = { expired: false, over: false };

describe('the link of an invitation', () => {
  it('may be used for two weeks, and no longer than the role itself would be held', () => {
    expect(expiryOf(null, now)).toEqual(new Date('2027-01-03T12:00:00+08:00'));
    expect(expiryOf('2027-06-30', now)).toEqual(new Date('2027-01-03T12:00:00+08:00'));
    expect(expiryOf('2026-12-31', now)).toEqual(new Date('2027-01-01T00:00:00+08:00'));
  });

  it('is over at the moment of its expiry', () => {
    const at = new Date('2026-12-20T12:00:00+08:00');
    expect(factsOf({ expires_at: at, ends_on: null }, new Date(at.getTime() - 1)).expired).toBe(false);
    expect(factsOf({ expires_at: at, ends_on: null }, at).expired).toBe(true);
  });
});

describe('an invitation', () => {
  it('is accepted by whoever has the link, once, and not by whoever made it', () => {
    const accept = (state: 'open' | 'accepted', parts: readonly ('invited' | 'inviter')[], facts = fresh) =>
      invitationMachine.refusal('accept', { state, parts, ...facts })?.code;
    expect(accept('open', ['invited'])).toBeUndefined();
    expect(accept('open', ['invited', 'inviter'])).toBe('own-role');
    expect(accept('accepted', ['invited'])).toBe('invitation-invalid');
    expect(accept('open', ['invited'], { expired: true, over: false })).toBe('invitation-invalid');
  });

  it('is sent again by whoever may give the role, as long as the role would last', () => {
    expect(invitationMachine.allowed({ state: 'expired', parts: ['giver'], ...fresh })).toEqual(['resend', 'withdraw']);
    expect(invitationMachine.allowed({ state: 'expired', parts: ['giver'], expired: true, over: true })).toEqual(['withdraw']);
  });

  it('may still be withdrawn by whoever made it and may not give the role any more', () => {
    expect(invitationMachine.allowed({ state: 'open', parts: ['inviter'], ...fresh })).toEqual(['withdraw']);
  });

  it('is into no role that an agency’s client holds', () => {
    expect(invitedRoles).not.toContain('agency');
  });
});
