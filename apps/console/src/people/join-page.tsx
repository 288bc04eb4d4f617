import { post, ProblemError, type Answer } from '@linli/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { client, useMe, type Me } from '../session/session.js';
import { useSignIn } from '../session/use-sign-in.js';
import { moment } from '../shared/format.js';
import { Loaded, Outcome } from '../shared/states.js';
import { useForm } from '../shared/use-form.js';
import { forgetJoinToken, joinToken } from './join-token.js';
import type { GrantLine } from './types.js';
import { usePlaceName } from './use-place-name.js';

type Offer = Answer<'/api/identity/v1/invitations/look', 'post'>;

const WAITS_MS = 300;
const MOST_WAITS = 20;

/** Where the link of an invitation leads. */
export function JoinPage() {
  const { t } = useTranslation();
  const [token] = useState(joinToken);
  const offer = useQuery({
    queryKey: ['join', token],
    enabled: token !== undefined,
    queryFn: () => client.send(post('/api/identity/v1/invitations/look', { body: { token: token! } })),
  });
  const over = offer.error instanceof ProblemError && ['invitation-invalid', 'validation-failed'].includes(offer.error.code);
  return (
    <section className="narrow">
      <h1>{t('join.title')}</h1>
      {token === undefined || over ? (
        <Outcome sign="?" title={t('join.invalid')} more={t('join.invalidHint')}>
          <Link className="button" to="/">
            {t('nav.home')}
          </Link>
        </Outcome>
      ) : (
        <Loaded of={offer}>{(found) => <OfferPanel of={found} token={token} />}</Loaded>
      )}
    </section>
  );
}

function OfferPanel({ of, token }: { of: Offer; token: string }) {
  const { t } = useTranslation();
  const toSignIn = useSignIn();
  const { data: me } = useMe();
  const placeOf = usePlaceName();
  const place = placeOf(of);
  return (
    <div className="panel stack">
      <span className="large">{t('join.offer', { from: of.from ?? t('join.district') })}</span>
      <span className="large">
        <strong>{[place, t(`role.${of.role}`)].filter(Boolean).join(' · ')}</strong>
      </span>
      <span>{of.endsOn ? t('people.until', { day: of.endsOn }) : t('people.noEnd')}</span>
      <span className="quiet">{t('join.openUntil', { at: moment(of.expiresAt) })}</span>
      {of.forOneNumber && <span className="quiet">{t('join.forOneNumber')}</span>}
      {me ? (
        <Accept me={me} token={token} />
      ) : (
        <Button type="primary" size="large" block onClick={toSignIn}>
          {t('join.signIn')}
        </Button>
      )}
    </div>
  );
}

function Accept({ me, token }: { me: Me; token: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [arriving, setArriving] = useState(false);
  const { send, refusal } = useForm<GrantLine>((grant) => {
    forgetJoinToken();
    setArriving(true);
    void arrived(grant.id).finally(() => void navigate('/', { replace: true }));
  });
  /** The role binds within moments, when the services have heard of it. */
  const arrived = async (id: string) => {
    for (let n = 0; n < MOST_WAITS; n++) {
      await queries.invalidateQueries({ queryKey: ['me'] });
      const now = queries.getQueryData<Me>(['me']);
      // It may wait for a second factor: held it is all the same.
      if (now?.held.some((grant) => grant.id === id)) return;
      await new Promise((resolve) => setTimeout(resolve, WAITS_MS));
    }
  };
  return (
    <>
      {me.name && <span className="quiet">{t('join.as', { name: me.name })}</span>}
      {refusal && <Alert type="error" showIcon title={refusal} />}
      <Button
        type="primary"
        size="large"
        block
        loading={send.isPending || arriving}
        onClick={() => send.mutate(post('/api/identity/v1/invitations/accept', { body: { token } }))}
      >
        {t('join.accept')}
      </Button>
    </>
  );
}
