import { at } from '@linli/client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useRead } from '../../shared/query.js';
import { Forbidden, Loaded } from '../../shared/states.js';
import type { EmployerLine } from '../staff/types.js';
import { useChosenEmployer } from './chosen-employer.js';
import { EmployerChoice } from './employer-choice.js';
import { JobForm } from './job-form.js';
import { NoneYet } from './none-yet.js';
import { emptyOutline, outlineOf } from './outline.js';

export function NewJobPage() {
  const { t } = useTranslation();
  const { own, chosen } = useChosenEmployer();
  return (
    <section className="narrow">
      <Link to="/employer/jobs" className="back">
        ‹ {t('hiring.jobs')}
      </Link>
      <h1>{t('hiring.newJob')}</h1>
      <Loaded of={own}>{() => (chosen ? <New of={chosen} /> : <NoneYet />)}</Loaded>
    </section>
  );
}

function New({ of }: { of: EmployerLine }) {
  const { t } = useTranslation();
  return (
    <>
      <EmployerChoice />
      {of.state !== 'verified' && <Alert className="apart" type="warning" showIcon title={t(`hiring.means.${of.state}`)} />}
      <JobForm key={of.id} employer={of.id} given={emptyOutline(of.area, Date.now())} />
    </>
  );
}

/** A draft is changed; what is on the lists is taken back first. */
export function ChangeJobPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const job = useRead(at('/api/employment/v1/jobs/{id}', { id }));
  return (
    <section className="narrow">
      <Link to={`/employer/jobs/${id}`} className="back">
        ‹ {t('common.back')}
      </Link>
      <h1>{t('hiring.changeJob')}</h1>
      <Loaded of={job}>
        {(of) =>
          of.allowedActions.includes('change') ? (
            <>
              {of.reason && (
                <p className="late-words">
                  {t('common.reason')}：{of.reason}
                </p>
              )}
              <JobForm employer={of.employer.id} of={of} given={outlineOf(of)} />
            </>
          ) : (
            <Forbidden />
          )
        }
      </Loaded>
    </section>
  );
}
