import { sightOf } from '@linli/resource/sight';

/** By which name an account is shown: whoever works or volunteers for the district is met by it, a resident is not given away. */
export const nameSight = sightOf({
  of: 'The name of an account',
  purposes: { shown: 'to say who did something' },
  parts: { anybody: 'whoever is signed in and knows the account' },
  fields: {
    official: { whole: ['anybody'], if: 'of whoever works or volunteers for the district, and of agencies' },
    resident: { masked: ['anybody'], mask: 'name', if: 'of everybody else' },
  },
});

/** The telephone number of an account: its owner knows it by its ends, and has it whole where they give it to somebody. */
export const numberSight = sightOf({
  of: 'The telephone number of an account',
  purposes: { shown: 'to say which number it is', given: 'to be reached about what one asks for' },
  parts: {
    owner: 'whose account it is, on a page that somebody may look at over a shoulder',
    form: 'whose account it is, for a form that they send with it',
    message: 'the number before, which is told that another one takes its place',
  },
  fields: { phone: { whole: ['form'], masked: ['owner', 'message'], mask: 'phone' } },
});
