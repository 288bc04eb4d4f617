import { at, post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { useNames } from '../cases/people.js';
import { Badge } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import { useCommand, usePages } from '../shared/query.js';
import { More } from '../shared/states.js';
import type { Invitation, Link } from './types.js';
import { usePlaceName } from './use-place-name.js';

/** Who was invited and has not accepted yet; nothing while nobody is. */
export function Invitations({ made }: { made: (link: Link) => void }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/identity/v1/grants/invitations'));
  const items = pages.items ?? [];
  const nameOf = useNames(items.map(({ invitedBy }) => invitedBy));
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{t('people.invitations')}</h2>
      <div className="cards">
        {items.map((one) => (
          <InvitationCard key={one.id} of={one} by={nameOf(one.invitedBy)} made={made} />
        ))}
      </div>
      <More of={pages} />
    </section>
  );
}

function InvitationCard({ of, by, made }: { of: Invitation; by: string; made: (link: Link) => void }) {
  const { t } = useTranslation();
  const placeOf = usePlaceName();
  const resend = useCommand<Link>(made);
  const withdraw = useCommand();
  const target = { id: of.id, ifMatch: of.version };
  const where = [t(`role.${of.role}`), placeOf(of)].filter(Boolean).join(' · ');
  return (
    <article className="panel stack">
      <div className="row between">
        <strong>{of.name ?? of.phone ?? t('people.anybody')}</strong>
        <Badge tone={of.state === 'open' ? 'new' : 'quiet'} words={t(`people.states.${of.state}`)} />
      </div>
      <span>{where}</span>
      <span className="quiet">
        {[of.name && of.phone, by && t('people.invitedBy', { name: by }), t('people.openUntil', { at: moment(of.expiresAt) })]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className="row">
        {of.allowedActions.includes('resend') && (
          <Button loading={resend.isPending} onClick={() => resend.mutate(post('/api/identity/v1/grants/invitations/{id}/resend', target))}>
            {t('people.resend')}
          </Button>
        )}
        {of.allowedActions.includes('withdraw') && (
          <Popconfirm
            title={t('people.withdrawInvitationHint')}
            okText={t('common.confirm')}
            cancelText={t('common.cancel')}
            onConfirm={() => withdraw.mutate(post('/api/identity/v1/grants/invitations/{id}/withdraw', target))}
          >
            <Button danger>{t('people.withdrawInvitation')}</Button>
          </Popconfirm>
        )}
      </span>
    </article>
  );
}
