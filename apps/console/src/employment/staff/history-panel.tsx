import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { useNames } from '../../cases/people.js';
import { moment } from '../../shared/format.js';
import { usePages } from '../../shared/query.js';
import { Loaded, More } from '../../shared/states.js';

/** Who did what with a job or an employer, and when; the latest first. */
export function HistoryPanel({ of, id }: { of: 'jobs' | 'employers'; id: string }) {
  const { t, i18n } = useTranslation();
  const pages = usePages(at(`/api/employment/v1/${of}/{id}/history`, { id }));
  const nameOf = useNames(pages.items?.map(({ accountId }) => accountId) ?? []);
  const did = (step: string) => t(i18n.exists(`desk.did.${step}`) ? `desk.did.${step}` : 'desk.did.other');
  return (
    <section className="panel stack" aria-label={t('desk.history')}>
      <h2>{t('desk.history')}</h2>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(steps) => (
          <ol className="steps">
            {steps.map((step) => (
              <li key={`${step.at} ${step.did}`}>
                <strong>{did(step.did)}</strong>{' '}
                <span className="quiet">
                  {moment(step.at)} · {t(`desk.by.${step.by}`)} {nameOf(step.accountId)}
                </span>
                {step.reason && (
                  <div>
                    {t('common.reason')}：{step.reason}
                  </div>
                )}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
      <More of={pages} />
    </section>
  );
}
