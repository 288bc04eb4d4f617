import type { Schema } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { useMe } from '../session/session.js';
import { noContact } from '../shared/contact-part.js';
import { moment } from '../shared/format.js';
import { mayEdit } from '../shared/outbox/outbox.rules.js';
import { useOutbox } from '../shared/outbox/use-outbox.js';
import { Nothing } from '../shared/states.js';
import { dropDraft, useDraft, type ReportDraft } from './report/report-draft.js';
import { ReportForm } from './report/report-form.js';

const blank: ReportDraft = { description: '', photos: [], public: true };

/** 拍照上报: a photo first. What was left unfinished can be taken up again; what waits on this phone can be changed until it is sent. */
export function ReportPage() {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const key = query.get('edit') ?? undefined;
  return (
    <section className="narrow">
      <h1>{t('report.title')}</h1>
      {key ? <Waiting key={key} of={key} /> : <New />}
    </section>
  );
}

function New() {
  const { t } = useTranslation();
  const accountId = useMe().data?.accountId;
  const draft = useDraft(accountId);
  const [choice, setChoice] = useState<'continue' | 'anew'>();
  if (draft === undefined) return null;
  if (!draft || choice) return <ReportForm begins={choice === 'continue' && draft ? draft.value : blank} edits={undefined} />;
  const anew = async () => {
    if (accountId) await dropDraft(accountId);
    setChoice('anew');
  };
  return (
    <div className="panel stack">
      <strong>{t('report.unfinished', { at: moment(new Date(draft.at)) })}</strong>
      {draft.value.description && <span>{draft.value.description}</span>}
      <Button type="primary" size="large" block onClick={() => setChoice('continue')}>
        {t('report.continue')}
      </Button>
      <Button size="large" block onClick={() => void anew()}>
        {t('report.anew')}
      </Button>
    </div>
  );
}

/** What waits on this phone may lack what the district needs. */
type Kept = Pick<Schema<'ReportCase'>, 'description'> & Partial<Schema<'ReportCase'>>;

function Waiting({ of }: { of: string }) {
  const { t } = useTranslation();
  const accountId = useMe().data?.accountId;
  const outbox = useOutbox();
  const item = outbox?.find((one) => one.key === of && one.accountId === accountId && mayEdit(one));
  if (!outbox) return null;
  if (!item) return <Nothing words={t('outbox.already')} />;
  const { category, description, point, attachments = [], voice, contact, public: open = true, answers = [] } = item.body as Kept;
  const begins: ReportDraft = {
    ...(category ? { category } : {}),
    description,
    answers: Object.fromEntries(answers.map(({ question, value }) => [question, value])),
    ...(point ? { placed: { point, by: 'hand' } } : {}),
    photos: attachments,
    voice,
    public: open,
    contact: { ...noContact, ...contact },
  };
  return <ReportForm begins={begins} edits={of} />;
}
