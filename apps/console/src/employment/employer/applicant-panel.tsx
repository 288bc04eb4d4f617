import { at } from '@linli/client';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { client } from '../../session/session.js';
import { comma, inWords } from '../../shared/format.js';
import { useRead } from '../../shared/query.js';
import { useErrorWords } from '../../shared/error-words.js';
import { linesOf } from './free-hours.js';
import type { Applicant } from './types.js';

/** What somebody chose to show: on demand, told to them, and gone with the page. */
export function ApplicantPanel({ application, shared }: { application: string; shared: readonly string[] }) {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const shown = useMutation({ mutationFn: () => client.get(at('/api/employment/v1/applications/{id}', { id: application })), gcTime: 0 });
  if (shown.error) return <Alert type="error" showIcon title={wordsOf(shown.error)} />;
  if (!shown.data) {
    return (
      <>
        <span>{t('hiring.shows', { what: shared.map((one) => t(`hiring.shown.${one}`)).join(comma()) })}</span>
        <Button size="large" block loading={shown.isPending} onClick={() => shown.mutate()}>
          {t('hiring.read')}
        </Button>
        <span className="quiet">{t('hiring.readHint')}</span>
      </>
    );
  }
  return (
    <div role="status" className="stack">
      <Facts of={'applicant' in shown.data ? shown.data.applicant : {}} />
      <Alert type="info" showIcon title={t('hiring.wasRead')} />
    </div>
  );
}

function Facts({ of: { name, phone, skills, hours, note } }: { of: Applicant }) {
  const { t } = useTranslation();
  const known = useRead(skills && at('/api/employment/v1/skills')).data?.items ?? [];
  const nameOf = (code: string) => known.find((one) => one.code === code)?.name;
  return (
    <dl className="facts">
      {name && (
        <>
          <dt>{t('hiring.shown.name')}</dt>
          <dd>
            <strong>{name}</strong>
          </dd>
        </>
      )}
      {phone && (
        <>
          <dt>{t('hiring.shown.phone')}</dt>
          <dd>
            <a href={`tel:${phone}`}>
              <strong>{phone}</strong>
            </a>
          </dd>
        </>
      )}
      {skills && (
        <>
          <dt>{t('hiring.shown.skills')}</dt>
          <dd>
            {skills
              .map(nameOf)
              .map((one) => one && inWords(one))
              .join(comma()) || t('desk.none')}
          </dd>
        </>
      )}
      {hours && (
        <>
          <dt>{t('hiring.shown.hours')}</dt>
          <dd>
            {linesOf(hours).map(({ weekdays, spans }) => (
              <div key={weekdays.join()}>
                {weekdays.map((day) => t(`week.${day}`)).join(comma())} {spans.join('，')}
              </div>
            ))}
          </dd>
        </>
      )}
      {note && (
        <>
          <dt>{t('hiring.shown.note')}</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  );
}
