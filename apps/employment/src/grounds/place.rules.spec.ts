import { checkNear } from './place.rules.js';

it.each<[number | undefined, boolean]>([
  [undefined, true],
  [0, true],
  [1500, true],
  [1501, false],
])('a place %s metres from its community: fine is %s', (metres, fine) => {
  if (fine) expect(() => checkNear(metres)).not.toThrow();
  else
    expect(() => checkNear(metres)).toThrow(
      expect.objectContaining({ errors: [{ pointer: '/point', code: 'outside-area', params: { metres, near: 1500 } }] }),
    );
});
