import { at, post } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../session/session.js';
import { useSignIn } from '../../session/use-sign-in.js';
import { useCommand, usePages } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { channelOf } from '../jobs/kept-channel.js';
import type { JobWhole } from '../jobs/types.js';
import { ApplicationCard } from './application-card.js';
import { NoProfile } from './no-profile.js';
import { ShareChoices } from './share-choices.js';
import type { Application } from './types.js';
import { useProfile } from './use-profile.js';

const over = ['declined', 'withdrawn'];

/** What she can do about a job: sign in, write her profile, apply, or see where she stands. */
export function ApplyPanel({ of }: { of: JobWhole }) {
  const { t } = useTranslation();
  const toSignIn = useSignIn();
  const { data: me } = useMe();
  if (me) return <Own of={of} />;
  if (!of.open || me === undefined) return null;
  return (
    <section className="panel stack">
      <Button type="primary" size="large" block onClick={toSignIn}>
        {t('seeking.signIn')}
      </Button>
      <span className="quiet">{t('seeking.signInHint')}</span>
    </section>
  );
}

function Own({ of }: { of: JobWhole }) {
  const profile = useProfile();
  const mine = usePages(at('/api/employment/v1/applications'));
  const open = of.open && of.allowedActions.includes('apply');
  return (
    <Loaded of={{ ...mine, data: mine.items }}>
      {(items) => {
        const [last] = items.filter(({ job }) => job.id === of.id);
        const again = !last || over.includes(last.state);
        return (
          <>
            {last && <ApplicationCard of={last} linked={false} />}
            {again && open && (profile.none ? <NoProfile job={of.id} /> : <Apply of={of} />)}
          </>
        );
      }}
    </Loaded>
  );
}

function Apply({ of }: { of: JobWhole }) {
  const { t } = useTranslation();
  const send = useCommand<Application>(undefined, 'seeking.refused');
  const apply = (more: object) =>
    send.mutate(
      post('/api/employment/v1/jobs/{id}/applications', { id: of.id, body: { channel: channelOf(sessionStorage, of.id), ...more } }),
    );
  return (
    <section className="panel stack" aria-label={t('seeking.apply')}>
      <h2>{t('seeking.apply')}</h2>
      <ShareChoices job={of.id} employer={of.employer.name} busy={send.isPending} go={(shared) => apply({ shared })} />
      <Button size="large" block loading={send.isPending} onClick={() => apply({})}>
        {t('seeking.greet')}
      </Button>
      <span className="quiet">{t('seeking.greetHint')}</span>
    </section>
  );
}
