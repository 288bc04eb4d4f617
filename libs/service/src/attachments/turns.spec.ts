import { Turns } from './turns.js';

/** Work that lasts until it is let go. */
function held() {
  let [now, most] = [0, 0];
  const ends: (() => void)[] = [];
  const work = async () => {
    most = Math.max(most, ++now);
    await new Promise<void>((resolve) => ends.push(resolve));
    now--;
  };
  const letGo = async () => {
    while (ends.length > 0) {
      ends.shift()!();
      await new Promise(setImmediate);
    }
  };
  return { work, letGo, most: () => most, running: () => now };
}

it('one of a person and two in all are at work; the others wait, and all are done', async () => {
  const turns = new Turns({ together: 2, ofOne: 9, inAll: 99 });
  const at = held();
  const all = ['a', 'a', 'a', 'b', 'c', 'd'].map((person) => turns.run(person, at.work));
  await new Promise(setImmediate);
  expect(at.running()).toBe(2);
  await at.letGo();
  await Promise.all(all);
  expect([at.most(), at.running()]).toEqual([2, 0]);
  const alone = ['a', 'a', 'a'].map((person) => turns.run(person, at.work));
  await new Promise(setImmediate);
  expect(at.running()).toBe(1);
  await at.letGo();
  await Promise.all(alone);
});

it('refuses the tenth of one person, and of all who come when too many wait; one that fails takes nobody along', async () => {
  const turns = new Turns({ together: 1, ofOne: 2, inAll: 3 });
  const at = held();
  const failing = turns.run('a', () => Promise.reject(new Error('broken')));
  const kept = [failing, turns.run('a', at.work), turns.run('b', at.work)];
  await expect(turns.run('a', at.work)).rejects.toMatchObject({ code: 'too-many-requests' });
  await expect(turns.run('c', at.work)).rejects.toMatchObject({ code: 'unavailable' });
  await expect(failing).rejects.toThrow('broken');
  await new Promise(setImmediate);
  await at.letGo();
  await Promise.allSettled(kept);
  const next = turns.run('c', at.work);
  await new Promise(setImmediate);
  await at.letGo();
  await next;
});
