import { post, remove, type Answer } from '@linli/client';
import { Button, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useMe } from '../../session/session.js';
import { Badge } from '../../shared/badge.js';
import { useOptions } from '../../shared/options.js';
import { useCommand } from '../../shared/query.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { guardianRelations, type Child } from '../types.js';
import { InvitationDialog } from './invitation-dialog.js';

/** Who stands for the child: invite another one, or leave when another one stays. */
export function GuardiansPanel({ of }: { of: Child }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const relations = useOptions('guardian.guardianRelation', guardianRelations);
  const [relation, setRelation] = useState<(typeof guardianRelations)[number]>();
  const [invitation, setInvitation] = useState<Answer<'/api/youth/v1/children/{id}/guardian-invitations', 'post'>>();
  const invite = useCommand<Answer<'/api/youth/v1/children/{id}/guardian-invitations', 'post'>>(setInvitation, 'guardian.guardianRefused');
  const leave = useCommand(() => void navigate('/children'), 'guardian.guardianRefused');
  return (
    <section className="panel stack">
      <h2>{t('guardian.guardians')}</h2>
      <ul className="plain stack">
        {of.guardians.map(({ accountId, relation: is, barred }) => (
          <li key={accountId} className="row between">
            <span>
              {t(`relation.${is}`)} {accountId === me?.accountId && <span className="quiet">{t('guardian.you')}</span>}
            </span>
            {barred && <Badge tone="bad" words={t('youth.barred')} />}
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor="invite">{t('guardian.invite')}</label>
        <Select id="invite" size="large" value={relation} onChange={setRelation} options={relations} placeholder={t('guardian.inviteAs')} />
      </div>
      <SubmitButton
        look="plain"
        onClick={() =>
          relation && invite.mutate(post('/api/youth/v1/children/{id}/guardian-invitations', { id: of.id, body: { relation } }))
        }
        why={missing(!relation && t('guardian.inviteAs'))}
        loading={invite.isPending}
      >
        {t('guardian.makeInvitation')}
      </SubmitButton>
      <Popconfirm
        title={t('guardian.leaveHint')}
        okText={t('common.confirm')}
        cancelText={t('common.cancel')}
        onConfirm={() => leave.mutate(remove('/api/youth/v1/children/{id}/guardianship', { id: of.id }))}
      >
        <Button size="large" block danger loading={leave.isPending}>
          {t('guardian.leave')}
        </Button>
      </Popconfirm>
      <InvitationDialog of={invitation} close={() => setInvitation(undefined)} />
    </section>
  );
}
