import { at, put, remove } from '@linli/client';
import { Alert, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Point } from '../shared/map.js';
import { PlacePicker } from '../shared/place-picker.js';
import { useCommand, useRead } from '../shared/query.js';
import { SubmitButton } from '../shared/submit-button.js';
import { useErrorWords } from '../shared/error-words.js';

/** 值守: on once a place was confirmed and the server said so, or off. */
export function DutyPanel() {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const duty = useRead(at('/api/volunteering/v1/duty'));
  const [choosing, setChoosing] = useState(false);
  const [point, setPoint] = useState<Point>();
  const send = useCommand(() => setChoosing(false));
  const onDuty = duty.data?.onDuty ?? false;
  const change = () => (onDuty ? send.mutate(remove('/api/volunteering/v1/duty')) : setChoosing(!choosing));
  const failed = send.error ?? duty.error;
  return (
    <section className="panel stack">
      <span className="row">
        <Switch
          id="duty"
          checked={onDuty}
          disabled={duty.data === undefined}
          loading={send.isPending}
          onChange={change}
          aria-label={t('volunteer.duty')}
          aria-describedby="duty-hint"
        />{' '}
        <label htmlFor="duty">
          <strong>{t('volunteer.duty')}</strong>
        </label>
      </span>
      <span id="duty-hint" className="quiet" role="status">
        {t(choosing && !onDuty ? 'volunteer.dutyWaits' : 'volunteer.dutyHint')}
      </span>
      {failed && (
        <Alert
          type="error"
          showIcon
          title={t(onDuty ? 'volunteer.dutyNotEnded' : 'volunteer.dutyNotBegun')}
          description={wordsOf(failed)}
        />
      )}
      {choosing && !onDuty && (
        <>
          <h2>{t('volunteer.dutyPlace')}</h2>
          <PlacePicker value={point} onChange={setPoint} />
          <SubmitButton
            why={point ? undefined : t('place.none')}
            loading={send.isPending}
            onClick={() => point && send.mutate(put('/api/volunteering/v1/duty', { body: { point } }))}
          >
            {t('volunteer.dutyBegin')}
          </SubmitButton>
        </>
      )}
    </section>
  );
}
