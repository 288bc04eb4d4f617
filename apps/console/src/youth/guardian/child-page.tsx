import { put } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useCommunities } from '../../shared/areas.js';
import { useCommand } from '../../shared/query.js';
import { Nothing } from '../../shared/states.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import type { Child } from '../types.js';
import { ChildFields, emptyChild, missingOf } from './child-fields.js';
import { ConsentPanel } from './consent-panel.js';
import { filled, useFamily } from './family.js';
import { GuardiansPanel } from './guardians-panel.js';

/** One child: what is known of it, what was consented to, who stands for it. */
export function ChildPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const child = useFamily().find((one) => one.id === id);
  if (!child) return <Nothing words={t('guardian.noChild')} />;
  return (
    <>
      <Facts key={child.id} of={child} />
      <ConsentPanel of={child} />
      <GuardiansPanel of={child} />
      <Link className="back" to="/children">
        {t('common.back')}
      </Link>
    </>
  );
}

function Facts({ of }: { of: Child }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const community = useCommunities().find(({ value }) => value === of.area)?.label;
  if (editing) return <Edit of={of} done={() => setEditing(false)} />;
  const facts = [
    ['birthday', of.birthday],
    ['school', of.school],
    ['area', community],
    ['health', of.health],
    ['phone', of.phone],
  ].filter(([, value]) => value);
  return (
    <section className="panel stack">
      <h2>{of.name}</h2>
      <dl className="facts">
        {facts.map(([field, value]) => [<dt key={field}>{t(`guardian.child.${field}`)}</dt>, <dd key={`${field} value`}>{value}</dd>])}
      </dl>
      <Button size="large" block onClick={() => setEditing(true)}>
        {t('guardian.edit')}
      </Button>
    </section>
  );
}

function Edit({ of, done }: { of: Child; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const { name = '', birthday = '', school = '', health = '', phone = '' } = of;
  const [form, setForm] = useState({ ...emptyChild, name, birthday, school, health, phone });
  const send = useCommand(done);
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(put('/api/youth/v1/children/{id}', { id: of.id, body: filled(form), ifMatch: of.version }));
      }}
    >
      <h2>{t('guardian.edit')}</h2>
      <ChildFields value={form} onChange={setForm} consents={of.consents} />
      <div className="needs">
        <Button size="large" onClick={done}>
          {t('common.cancel')}
        </Button>
        <SubmitButton inline why={missing(...missingOf(form).map((field) => t(`guardian.child.${field}`)))} loading={send.isPending}>
          {t('guardian.save')}
        </SubmitButton>
      </div>
    </form>
  );
}
