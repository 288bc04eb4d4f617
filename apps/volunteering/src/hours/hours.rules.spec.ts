import { outcome } from '../../test/outcome.js';
import {
  balanceOf,
  changeOfBalance,
  checkCredit,
  checkEnters,
  entryStates,
  hoursMachine,
  partsIn,
  type EntryState,
  type HoursCommand,
  type Period,
} from './hours.rules.js';

const at = (time: string) => new Date(`2026-11-24T${time}:00+08:00`);
const entry = (from: string, to: string, state: EntryState = 'pending') => ({
  state,
  minutes: 60,
  startedAt: at(from),
  endedAt: at(to),
});

describe('the ledger of hours', () => {
  const now = at('18:00');
  it.each<[string, Period, Period[], string | undefined]>([
    ['what touches does not overlap', entry('10:00', '11:00'), [entry('09:00', '10:00')], undefined],
    ['what overlaps is refused', entry('09:30', '10:30'), [entry('09:00', '10:00', 'confirmed')], 'hours-overlap'],
    ['what was reversed is free again', entry('09:30', '10:30'), [entry('09:00', '10:00', 'reversed')], undefined],
    ['the future is refused', entry('17:30', '18:30'), [], 'hours-in-future'],
  ])('%s', (_name, wanted, others, refusal) => {
    if (refusal) expect(() => checkCredit(wanted, others, now)).toThrow(refusal);
    else expect(() => checkCredit(wanted, others, now)).not.toThrow();
  });

  const [wrong, no, own] = ['wrong-state', 'forbidden', 'own-hours'];
  const [confirms, reverses] = [
    ['confirmed', wrong, wrong],
    ['reversed', 'reversed', wrong],
  ];
  it.each<[string, { ofLeader: boolean; leads?: boolean; oversees?: boolean; isSelf?: boolean }, string[], string[]]>([
    ['by a leader: confirmed once, and reversed whether confirmed or not', { ofLeader: false, leads: true }, confirms!, reverses!],
    ['by a leader, of another leader', { ofLeader: true, leads: true }, confirms!, reverses!],
    ['not by a leader about their own', { ofLeader: true, leads: true, isSelf: true }, [own, own, own], [own, own, own]],
    ['by the staff who oversee the team where it is a leader’s own', { ofLeader: true, oversees: true }, confirms!, reverses!],
    ['not by them about their own', { ofLeader: true, oversees: true, isSelf: true }, [own, own, own], [own, own, own]],
    ['nor where it is no leader’s', { ofLeader: false, oversees: true }, [no, no, no], [no, no, no]],
    ['by who leads and oversees', { ofLeader: false, leads: true, oversees: true }, confirms!, reverses!],
    ['not by whose service it was', { ofLeader: false, isSelf: true }, [no, no, no], [no, no, no]],
    ['by nobody else', { ofLeader: true }, [no, no, no], [no, no, no]],
  ])('is decided about %s', (_name, { ofLeader, leads = false, oversees = false, isSelf = false }, confirmed, reversed) => {
    const parts = partsIn(ofLeader, { leads, oversees, isSelf });
    const outcomes = (decision: HoursCommand) => entryStates.map((state) => outcome(() => hoursMachine.next(decision, { state, parts })));
    expect([outcomes('confirm'), outcomes('reverse')]).toEqual([confirmed, reversed]);
  });

  it('is entered by a leader for a member who is somebody else', () => {
    const enters = (leads: boolean, isSelf: boolean, isMember: boolean) => outcome(() => checkEnters({ leads, isSelf }, isMember));
    expect([enters(true, false, true), enters(false, false, true), enters(true, true, true), enters(true, false, false)]).toEqual([
      undefined,
      'forbidden',
      'own-hours',
      'not-a-member',
    ]);
  });

  it('balances', () => {
    expect(balanceOf([entry('09:00', '10:00', 'confirmed'), entry('10:00', '11:00'), entry('11:00', '12:00', 'reversed')])).toEqual({
      confirmed: 60,
      pending: 60,
    });
    expect([
      changeOfBalance(60, 'pending', 'confirmed'),
      changeOfBalance(60, 'confirmed', 'reversed'),
      changeOfBalance(60, 'pending', 'reversed'),
    ]).toEqual([
      { confirmed: 60, pending: -60 },
      { confirmed: -60, pending: 0 },
      { confirmed: 0, pending: -60 },
    ]);
  });
});
