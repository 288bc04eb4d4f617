import { at, post, type Answer } from '@linli/client';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useNames } from '../../cases/people.js';
import { Badge } from '../../shared/badge.js';
import { comma, moment } from '../../shared/format.js';
import { useCommand, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { BarsPanel } from './bars-panel.js';
import type { ChildWhole } from './types.js';
import { UnmaskDialog } from './unmask-dialog.js';
import { guardianRelations } from '../types.js';

/** A child in the ledger: masked, with who stands for it, what was consented to, and whom a court keeps from it. */
export function ChildRecordPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const read = useRead(at('/api/youth/v1/children/{id}', { id }));
  const [showing, setShowing] = useState(false);
  return (
    <section className="narrow">
      <Link to="/children-ledger" className="back">
        ‹ {t('staff.childrenLedger')}
      </Link>
      <Loaded of={read}>
        {(child) => (
          <>
            <section className="panel stack">
              <div className="row between">
                <h1 className="flat">{child.name ?? '***'}</h1>
                <Button size="large" onClick={() => setShowing(true)}>
                  {t('staff.unmask')}
                </Button>
              </div>
              <dl className="facts">
                {child.birthday && (
                  <>
                    <dt>{t('staff.childField.birthday')}</dt>
                    <dd>{child.birthday}</dd>
                  </>
                )}
                {child.school && (
                  <>
                    <dt>{t('staff.childField.school')}</dt>
                    <dd>{child.school}</dd>
                  </>
                )}
                <dt>{t('staff.consents')}</dt>
                <dd>{child.consents.map((purpose) => t(`purpose.${purpose}`)).join(comma()) || '—'}</dd>
              </dl>
            </section>
            <Guardians of={child} />
            <BarsPanel of={child} />
          </>
        )}
      </Loaded>
      {showing && <UnmaskDialog child={id} done={() => setShowing(false)} />}
    </section>
  );
}

/** Of a child that came on paper nobody stands for it yet: staff give the family a code. */
function Guardians({ of }: { of: ChildWhole }) {
  const { t } = useTranslation();
  const nameOf = useNames(of.guardians.map(({ accountId }) => accountId));
  const [relation, setRelation] = useState<(typeof guardianRelations)[number]>('mother');
  const [invitation, setInvitation] = useState<Answer<'/api/youth/v1/children/{id}/guardian-invitations', 'post'>>();
  const send = useCommand<Answer<'/api/youth/v1/children/{id}/guardian-invitations', 'post'>>(setInvitation);
  const relations = ['mother', 'father', 'grandparent', 'other'].map((value) => ({ value, label: t(`relation.${value}`) }));
  return (
    <section className="panel stack">
      <h2>{t('staff.guardians')}</h2>
      {of.guardians.length === 0 ? (
        <>
          <span>{t('staff.noGuardian')}</span>
          <div className="field">
            <label htmlFor="relation">{t('staff.relation')}</label>
            <Select id="relation" size="large" value={relation} onChange={setRelation} options={relations} />
          </div>
          <Button
            size="large"
            loading={send.isPending}
            onClick={() => send.mutate(post('/api/youth/v1/children/{id}/guardian-invitations', { id: of.id, body: { relation } }))}
          >
            {t('staff.invite')}
          </Button>
          {invitation && (
            <p role="status">
              <strong className="big-code">{invitation.code}</strong>
              <br />
              {t('staff.inviteHint', { at: moment(invitation.until) })}
            </p>
          )}
        </>
      ) : (
        <ul className="plain">
          {of.guardians.map(({ accountId, relation: is, barred }) => (
            <li key={accountId} className="line row between">
              <span>
                {nameOf(accountId)} <span className="quiet">{t(`relation.${is}`)}</span>
              </span>
              {barred && <Badge tone="bad" words={t('staff.barred')} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
