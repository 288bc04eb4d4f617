import { appendOnly } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE child (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    family_id uuid NOT NULL,
    area text NOT NULL,
    registered_at timestamptz NOT NULL
  )`,
  'CREATE INDEX child_area ON child (area text_pattern_ops, registered_at DESC, id DESC)',
  `CREATE TABLE guardianship (
    id uuid PRIMARY KEY,
    child_id uuid NOT NULL REFERENCES child ON DELETE CASCADE,
    account_id uuid NOT NULL,
    relation text NOT NULL CHECK (relation IN ('mother', 'father', 'grandparent', 'other')),
    at timestamptz NOT NULL,
    UNIQUE (child_id, account_id)
  )`,
  'CREATE INDEX guardianship_account ON guardianship (account_id)',
  // A court's order, against an account or somebody known by a telephone number: whether there is one is asked at every step. What it says is in bar_person.
  `CREATE TABLE bar (
    id uuid PRIMARY KEY,
    child_id uuid NOT NULL REFERENCES child ON DELETE CASCADE,
    account_id uuid,
    phone_index bytea,
    by_account uuid NOT NULL,
    at timestamptz NOT NULL,
    lifted_at timestamptz,
    lifted_by uuid,
    CHECK (account_id IS NOT NULL OR phone_index IS NOT NULL)
  )`,
  'CREATE INDEX bar_child ON bar (child_id) WHERE lifted_at IS NULL',
  'CREATE TABLE bar_person (bar_id uuid PRIMARY KEY REFERENCES bar ON DELETE CASCADE, child_id uuid NOT NULL, name bytea, document bytea NOT NULL, reason bytea NOT NULL)',
  `CREATE TABLE consent_notice (
    purpose text NOT NULL,
    version int NOT NULL,
    required boolean NOT NULL,
    words jsonb NOT NULL,
    PRIMARY KEY (purpose, version)
  )`,
  appendOnly('consent_notice'),
  `INSERT INTO consent_notice (purpose, version, required, words) VALUES
    ('attend', 1, true, '{"zh-CN": "为安排课程、点名和安全交接，我们需要孩子的姓名、出生日期和学校。撤回后，孩子的信息即刻移出名册。", "en": "To hold a place, call the roll and hand your child over safely we need the name, date of birth and school. Once withdrawn, they leave every list at once."}'),
    ('health-note', 1, false, '{"zh-CN": "过敏等健康提示只给当班老师看，可不填。", "en": "Allergies and the like, for the teacher on duty only. You may leave it out."}'),
    ('photo', 1, false, '{"zh-CN": "课堂活动照片可能用于社区宣传，可拒绝，不影响上课。", "en": "Photos of class activities may be shown by the community. You may refuse; it changes nothing for the class."}'),
    ('pickup', 1, false, '{"zh-CN": "登记其他接送人，用于放学交接。", "en": "Further adults who may collect your child."}'),
    ('contact', 1, false, '{"zh-CN": "紧急联系电话，仅在孩子需要时使用。", "en": "A telephone number for emergencies only."}')`,
  // What was said, in its order; nothing is changed. It outlives the child's data, and names nobody.
  `CREATE TABLE consent (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    child_id uuid NOT NULL,
    purpose text NOT NULL,
    notice_version int NOT NULL,
    decision text NOT NULL CHECK (decision IN ('given', 'refused', 'withdrawn')),
    by_account uuid NOT NULL,
    paper text,
    at timestamptz NOT NULL,
    FOREIGN KEY (purpose, notice_version) REFERENCES consent_notice (purpose, version)
  )`,
  'CREATE INDEX consent_child ON consent (child_id, seq)',
  appendOnly('consent'),
  `CREATE TABLE child_person (
    child_id uuid PRIMARY KEY REFERENCES child ON DELETE CASCADE,
    name bytea,
    birthday bytea,
    school bytea,
    health bytea,
    phone bytea
  )`,
  'CREATE TABLE guardian_invitation (hash bytea PRIMARY KEY, child_id uuid NOT NULL REFERENCES child ON DELETE CASCADE, relation text NOT NULL, by_account uuid NOT NULL, until timestamptz NOT NULL)',
  // What the law wants to be known for longer than a consent lasts, apart from everything that is in use, under a key of its own.
  `CREATE TABLE retained (
    id uuid PRIMARY KEY,
    reason text NOT NULL,
    until date NOT NULL,
    data bytea NOT NULL,
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX retained_until ON retained (until)',
  'ALTER TABLE retained ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  // Put there by whoever withdraws a consent; read by nobody who asks through the service.
  'CREATE POLICY retained_kept ON retained FOR INSERT WITH CHECK (true)',
  `CREATE POLICY retained_system ON retained USING ((SELECT current_setting('app.system', true)) = 'on')`,
  `CREATE TABLE notice (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    about jsonb NOT NULL,
    at timestamptz NOT NULL,
    read_at timestamptz
  )`,
  'CREATE INDEX notice_account ON notice (account_id, at DESC, id DESC)',
];

export class People1764000000301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
