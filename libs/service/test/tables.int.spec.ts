import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Tables } from '../src/testing/index.js';
import { Note, notes } from './notes.js';

/** As `note`, with other columns. */
@Entity('note')
class LongerNote extends Note {
  @Column('text') colour!: string;
}

@Entity('note')
class OtherNote {
  @PrimaryColumn('uuid') id!: string;
  @Column('varchar') text!: string;
  @Column('uuid', { nullable: true }) owner!: string | null;
  @Column('bytea', { nullable: true }) phone!: Buffer | null;
  @Column('int', { default: 1 }) version!: number;
}

@Entity('note')
class ShorterNote {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') text!: string;
}

let tables: Tables | undefined;
const open = async (entities: readonly (new () => object)[] = [Note]) => (tables = await Tables.of({ ...notes, entities }));
afterEach(async () => {
  await tables?.stop();
  tables = undefined;
});

describe('tables against their entities', () => {
  it('are the same', async () => {
    expect(await (await open()).drift()).toEqual([]);
  });

  it('are not when an entity has one column more', async () => {
    expect(await (await open([LongerNote])).drift()).toEqual(['ALTER TABLE "note" ADD "colour" text NOT NULL']);
  });

  it('are not when an entity has fewer columns', async () => {
    expect((await (await open([ShorterNote])).drift()).sort()).toEqual(
      ['owner', 'phone', 'version'].map((column) => `ALTER TABLE "note" DROP COLUMN "${column}"`),
    );
  });

  it('are not when a type, a default or what may be missing differs', async () => {
    const drift = (await (await open([OtherNote])).drift()).join('\n');
    for (const column of ['text', 'owner', 'version']) expect(drift).toContain(`"${column}"`);
  });

  it('are not when no entity declares one', async () => {
    expect(await (await open([])).drift()).toEqual(['no entity declares note']);
  });

  it('are not when a key is another', async () => {
    const { dataSource } = await open();
    await dataSource.query('ALTER TABLE note DROP CONSTRAINT note_pkey, ADD PRIMARY KEY (id, owner)');
    expect((await tables!.drift()).join('\n')).toContain('ADD CONSTRAINT');
  });
});

describe('the catalogue', () => {
  it.each([
    ['a policy that was dropped', 'DROP POLICY note_owner ON note', /policy note_owner/],
    ['row-level security that its owner goes past', 'ALTER TABLE note NO FORCE ROW LEVEL SECURITY', /forced/],
    ['a trigger that was dropped', 'DROP TRIGGER audit_line_append_only ON audit_line', /audit_line_append_only/],
    [
      'a trigger that was switched off',
      'ALTER TABLE audit_line DISABLE TRIGGER audit_line_append_only',
      /audit_line_append_only .* enabled D/,
    ],
    ['a check that was dropped', 'ALTER TABLE dead_letter DROP CONSTRAINT dead_letter_state_check', /dead_letter_state_check/],
    ['an index that was dropped', 'DROP INDEX attachment_owner', /attachment_owner/],
    [
      'a function that was changed',
      'CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$',
      /RETURN OLD/,
    ],
    ['a right that was given', 'GRANT SELECT ON note TO PUBLIC', /everybody may SELECT/],
    ['a partition that is missing', 'ALTER TABLE outbox DETACH PARTITION outbox_default', /partition DEFAULT/],
  ])('shows %s', async (_what, change, seen) => {
    const { dataSource } = await open();
    const before = (await tables!.catalogue()).split('\n\n');
    await dataSource.query(change);
    const after = (await tables!.catalogue()).split('\n\n');
    const [gone, come] = [before.filter((part) => !after.includes(part)), after.filter((part) => !before.includes(part))].map((parts) =>
      parts.join('\n'),
    );
    expect([seen.test(gone!), seen.test(come!)].filter(Boolean)).toHaveLength(1);
  });
});
