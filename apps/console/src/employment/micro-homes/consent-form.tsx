import { post, type Schema } from '@linli/client';
import { Alert, Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Field } from '../../shared/field.js';
import { useCommand } from '../../shared/query.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';
import { useTarget } from './referral-card.js';
import type { Need, NeedKind } from './types.js';

type Passed = Schema<'ConsentBody'>['shared'][number];

/** What can go with it; the first ones have to. */
const choices: Record<NeedKind, { must: Passed[]; may: Passed[] }> = {
  job: { must: ['name', 'phone'], may: ['skills', 'hours', 'note'] },
  course: { must: [], may: [] },
  mediation: { must: ['words'], may: ['name', 'phone'] },
  advice: { must: ['words'], may: ['name', 'phone'] },
};

/** Her yes to one referral: where to, who reads it, and what goes with it, each by itself. */
export function ConsentForm({ of }: { of: Need }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const target = useTarget();
  const referral = of.referrals[0]!;
  const { must, may } = choices[referral.kind];
  const [chosen, setChosen] = useState<Passed[]>([]);
  const [paper, setPaper] = useState('');
  const { send, wrong, refusal, code } = useForm(() => undefined);
  const refuse = useCommand();
  const submit = () =>
    send.mutate(
      post('/api/employment/v1/needs/{id}/consent', {
        id: of.id,
        body: { referral: referral.id, shared: [...must, ...chosen], ...(of.walkIn ? { paper: paper.trim() } : {}) },
        ifMatch: of.version,
      }),
    );
  return (
    <form
      className="panel stack"
      aria-label={t('microHome.consent')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{t(of.walkIn ? 'microHome.consentFor' : 'microHome.consent')}</h2>
      <strong className="large">{target(referral)}</strong>
      <span>{t(`microHome.whoReads.${referral.kind}`)}</span>
      {must.length + may.length > 0 && (
        <div className="stack" role="group" aria-labelledby="goes-with">
          <strong id="goes-with">{t('microHome.goesWith')}</strong>
          {must.map((one) => (
            <Checkbox key={one} checked disabled>
              {t(`microHome.share.${one}`)}（{t('microHome.must')}）
            </Checkbox>
          ))}
          {may.map((one) => (
            <Checkbox
              key={one}
              checked={chosen.includes(one)}
              onChange={(event) => setChosen(event.target.checked ? [...chosen, one] : chosen.filter((other) => other !== one))}
            >
              {t(`microHome.share.${one}`)}
            </Checkbox>
          ))}
        </div>
      )}
      {of.walkIn && (
        <Field id="consent-paper" label={t('microHome.consentPaper')} hint={t('microHome.walkIn.paperHint')} wrong={wrong('paper')}>
          <Input id="consent-paper" size="large" maxLength={40} value={paper} onChange={(event) => setPaper(event.target.value)} />
        </Field>
      )}
      <span className="quiet">{t('microHome.consentHint')}</span>
      {code === 'no-profile' ? (
        <Alert
          type="warning"
          showIcon
          title={t('microHome.profileFirst')}
          action={
            <Link className="button" to="/seeking">
              {t('training.profile')}
            </Link>
          }
        />
      ) : (
        refusal && <Alert type="error" showIcon title={refusal} />
      )}
      <SubmitButton why={missing(of.walkIn && paper.trim().length < 2 && t('microHome.consentPaper'))} loading={send.isPending}>
        {t('microHome.yes')}
      </SubmitButton>
      <Button
        size="large"
        block
        loading={refuse.isPending}
        onClick={() => refuse.mutate(post('/api/employment/v1/needs/{id}/refuse', { id: of.id, ifMatch: of.version }))}
      >
        {t('microHome.no')}
      </Button>
    </form>
  );
}
