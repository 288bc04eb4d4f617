import { Parser } from '@asyncapi/parser';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { agencyAsyncapi, contracts, exampleOf, feedEntries, feedEntryOf, publicPart, publicSchemaOf } from './index.js';

const named = feedEntries.map((entry) => [entry.contract.subject, entry] as const);
/** Names under which a contract has somebody's account, a place of theirs, or how many children came. */
const never = [/account/i, /handler/, /^present$/, /^adults$/, /evidence/, /phone/, /address/, /person/i, /child/i];
/** Whose events never leave the district. */
const within = ['identity.', 'youth.enrolment', 'youth.consent', 'youth.pickup', 'youth.roster', 'youth.screening', 'volunteering.hail'];

describe.each(named)('%s as agencies are given it', (subject, entry) => {
  it('is an event of the district, named once, with properties that it has', () => {
    expect(feedEntries.filter(({ contract }) => contract === entry.contract)).toHaveLength(1);
    expect(contracts).toContain(entry.contract);
    const { properties } = publicSchemaOf(entry);
    expect(Object.keys(properties!)).toEqual([...entry.fields]);
    expect(Object.values(properties!)).not.toContain(undefined);
  });

  it('says nothing of a person', () => {
    expect(entry.fields.filter((field) => never.some((name) => name.test(field)))).toEqual([]);
    expect(within.filter((start) => subject.startsWith(start))).toEqual([]);
    // Where a report was made may be somebody's home.
    if (entry.kind === 'cases') expect(entry.fields).not.toContain('point');
  });

  it('names its area among what is given', () => {
    if (entry.area) expect(entry.fields).toContain(entry.area);
    else expect(entry.fields).not.toContain('area');
  });

  it('has an example that keeps to its schema, and nothing else', () => {
    const part = publicPart(entry, { ...entry.contract.example, accountId: 'e0000000-0000-4000-8000-000000000001' });
    expect(Object.keys(part).filter((field) => !entry.fields.includes(field))).toEqual([]);
    expect(publicSchemaOf(entry).required!.filter((field) => !(field in part))).toEqual([]);
  });
});

describe('the AsyncAPI document for agencies', () => {
  it('passes the public parser, with every event on both channels', async () => {
    const { document, diagnostics } = await new Parser().parse(JSON.stringify(agencyAsyncapi(feedEntries, 'https://linli.example')));
    expect(diagnostics.filter(({ severity }) => severity === 0)).toEqual([]);
    expect(
      document!
        .channels()
        .all()
        .map((channel) => [channel.id(), channel.messages().all().length]),
    ).toEqual([
      ['pull', feedEntries.length],
      ['stream', feedEntries.length],
    ]);
  });

  it('has an example of each that keeps to what it says of it, and would not with something of a person in it', () => {
    const { components } = agencyAsyncapi(feedEntries, 'https://linli.example') as { components: { schemas: Record<string, object> } };
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'doc', ...components.schemas });
    for (const entry of feedEntries) {
      const event = exampleOf(entry, 'https://linli.example');
      const [whole, data] = [
        ajv.compile({ ...components.schemas.event }),
        ajv.compile(components.schemas[entry.contract.subject.replaceAll('.', '-')]!),
      ];
      expect([whole(event), data(event.data), data({ ...(event.data as object), accountId: 'x' })]).toEqual([true, true, false]);
    }
  });
});

it('leaves out what no entry names', () => {
  expect(feedEntryOf('grid.case.followed.v1')).toBeUndefined();
  expect(publicPart(feedEntryOf('grid.case.dispatched.v1')!, { caseId: 'c', handler: 'h' })).toEqual({ caseId: 'c' });
});
