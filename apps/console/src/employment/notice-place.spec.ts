import { placeOf, readerOf } from './notice-place.js';

const led = (kind: string, about: Record<string, string>) => placeOf(kind, about, readerOf(kind, about.state));

it.each([
  ['employer-waiting', { employer: 'e' }, '/employment/employers/e'],
  ['job-waiting', { job: 'j' }, '/employment/jobs/j'],
  ['employer-refused', { employer: 'e' }, '/employer/e'],
  ['job-sent-back', { job: 'j' }, '/employer/jobs/j'],
  ['application-came', { application: 'a', job: 'j' }, '/employer/jobs/j/applications'],
  ['application-changed', { application: 'a', job: 'j', state: 'placed' }, '/employer/jobs/j/applications'],
  ['application-changed', { application: 'a', job: 'j', state: 'offered' }, '/seeking/applications'],
  ['place-changed', { trainee: 't', course: 'c', state: 'offered' }, '/training/courses/c'],
  ['credential-changed', { credential: 'k' }, '/training/credentials'],
  ['need-proposed', { need: 'n', microHome: 'm' }, '/micro-homes/needs/n'],
  ['pieces-paid', { order: 'o' }, '/piecework/orders/o'],
  ['something-new', {}, undefined],
])('%s leads to what it is about', (kind, about, where) => {
  expect(led(kind, about as Record<string, string>)).toBe(where);
});
