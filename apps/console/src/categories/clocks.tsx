import { at, put, type Item } from '@linli/client';
import { Alert, Button, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../shared/field.js';
import { moment } from '../shared/format.js';
import { useRead } from '../shared/query.js';
import { say } from '../shared/say.js';
import { Loaded } from '../shared/states.js';
import { SubmitButton, useMissing } from '../shared/submit-button.js';
import { useForm } from '../shared/use-form.js';

type Clock = Item<'/api/grid/v1/clocks'>;
const HOUR = 60;

/** 办理时限: within how long cases are dispatched and answered, by urgency. */
export function Clocks() {
  const { t } = useTranslation();
  const read = useRead(at('/api/grid/v1/clocks'));
  const [changing, setChanging] = useState<Clock>();
  return (
    <section className="panel apart">
      <h2>{t('categories.clocks')}</h2>
      <p className="quiet">{t('categories.clocksHint')}</p>
      <Loaded of={read}>
        {({ items }) => (
          <ul className="plain stack">
            {items.map((one) => (
              <li key={one.urgency} className="row between">
                <span>
                  <strong>{t(`urgency.${one.urgency}`)}</strong>{' '}
                  {t('categories.clock', { dispatch: hours(one.dispatchMinutes), answer: hours(one.answerMinutes) })}
                  <span className="quiet block">{t('categories.since', { at: moment(one.since), n: one.version })}</span>
                </span>
                {one.allowedActions.includes('change') && (
                  <Button
                    aria-label={t('categories.changeClock', { urgency: t(`urgency.${one.urgency}`) })}
                    onClick={() => setChanging(one)}
                  >
                    {t('categories.change')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {changing && <ClockDialog of={changing} done={() => setChanging(undefined)} />}
    </section>
  );
}

const hours = (minutes: number): string => String(Math.round((minutes / HOUR) * 10) / 10);

function ClockDialog({ of, done }: { of: Clock; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [dispatch, setDispatch] = useState<number | null>(of.dispatchMinutes / HOUR);
  const [answer, setAnswer] = useState<number | null>(of.answerMinutes / HOUR);
  const { send, wrong, refusal } = useForm(() => {
    say.success(t('categories.clockSaved'));
    done();
  });
  return (
    <Modal open title={t('categories.changeClock', { urgency: t(`urgency.${of.urgency}`) })} footer={null} onCancel={done}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!dispatch || !answer) return;
          const body = { dispatchMinutes: Math.round(dispatch * HOUR), answerMinutes: Math.round(answer * HOUR) };
          send.mutate(put('/api/grid/v1/clocks/{urgency}', { urgency: of.urgency, body, ifMatch: of.version }));
        }}
      >
        <p className="quiet flat">{t('categories.clockHint')}</p>
        <Field id="dispatch" label={t('categories.dispatchHours')} wrong={wrong('dispatchMinutes')}>
          <InputNumber id="dispatch" size="large" min={0.1} max={1440} step={1} value={dispatch} onChange={setDispatch} />
        </Field>
        <Field id="answer" label={t('categories.answerHours')} wrong={wrong('answerMinutes')}>
          <InputNumber id="answer" size="large" min={0.1} max={1440} step={1} value={answer} onChange={setAnswer} />
        </Field>
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton
          why={missing(!dispatch && t('categories.dispatchHours'), !answer && t('categories.answerHours'))}
          loading={send.isPending}
        >
          {t('staff.save')}
        </SubmitButton>
      </form>
    </Modal>
  );
}
