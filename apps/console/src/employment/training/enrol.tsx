import { post, ProblemError } from '@linli/client';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useSignIn } from '../../session/use-sign-in.js';
import { useCommand } from '../../shared/query.js';
import type { CourseWhole, Trainee } from './types.js';
import { say } from '../../shared/say.js';

/** Enrols, or stands in line; who is not signed in comes back to the very course. */
export function Enrol({ of, known }: { of: CourseWhole; known: boolean }) {
  const { t } = useTranslation();
  const toSignIn = useSignIn();
  const send = useCommand<Trainee>(
    ({ state, rank }) => say.success(state === 'seated' ? t('training.nowSeated') : t('training.nowWaiting', { n: rank })),
    'training.placeRefused',
  );
  if (!of.allowedActions.includes('enrol')) return null;
  if (!known) {
    return (
      <section className="panel stack">
        <Button type="primary" block size="large" onClick={toSignIn}>
          {t('training.signIn')}
        </Button>
        <span className="quiet">{t('training.signInHint')}</span>
      </section>
    );
  }
  const unknown = send.error instanceof ProblemError && send.error.code === 'no-profile';
  return (
    <section className="panel stack">
      <Button
        type="primary"
        block
        size="large"
        loading={send.isPending}
        onClick={() => send.mutate(post('/api/employment/v1/courses/{id}/trainees', { id: of.id }))}
      >
        {t(of.free > 0 ? 'training.enrol' : 'training.line')}
      </Button>
      {unknown && (
        <Alert
          type="warning"
          showIcon
          title={t('training.profileFirst')}
          action={
            <Link className="button" to="/seeking">
              {t('training.profile')}
            </Link>
          }
        />
      )}
    </section>
  );
}
